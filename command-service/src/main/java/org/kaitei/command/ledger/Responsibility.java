package org.kaitei.command.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;

/** Whether who acts may do something to a thing that a department answers for. */
@FunctionalInterface
public interface Responsibility {

  /**
   * @param department as it was said of the thing, by id or name; null when nothing was said
   * @param on the day that decides which department that is
   * @throws Refusal {@code not-your-department}, or as without the right
   */
  void require(Right right, @Nullable String department, LocalDate on);
}
