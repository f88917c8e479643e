package org.kaitei.command.department;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.Acting;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.department.DepartmentId;
import org.springframework.stereotype.Component;

/** The directory is asked only about those whose right ends at their own department. */
@Component
class OwnDepartment implements Responsibility {

  private final Directories directories;

  OwnDepartment(Directories directories) {
    this.directories = directories;
  }

  @Override
  public void require(Right right, @Nullable String department, LocalDate on) {
    Actor actor = Acting.now();
    if (!actor.mayEverywhere(right)) {
      actor.requireFor(
          right,
          directories.now().responsible(department, on).map(DepartmentId::value).orElse(null));
    }
  }
}
