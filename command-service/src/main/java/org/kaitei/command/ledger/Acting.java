package org.kaitei.command.ledger;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kaitei.access.Actor;

/** Who the command that is being decided comes from. */
public final class Acting {

  private static final String KEY = Acting.class.getName();

  private Acting() {}

  /** For handlers, and what they ask. */
  public static Actor now() {
    return in(CurrentUnitOfWork.get());
  }

  static Actor in(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().getResource(KEY);
  }

  static void begin(UnitOfWork<?> unitOfWork, Actor actor) {
    unitOfWork.root().resources().put(KEY, actor);
  }
}
