package org.kaitei.command.department;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.Acting;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.springframework.stereotype.Component;

/**
 * The directory is asked only about those whose right ends at their own department. Whose
 * department was merged acts for the one that it was merged into from that day on, whatever their
 * account says.
 */
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
      Directory directory = directories.now();
      actor
          .actingFor(id(directory.actedFor(actor.department(), on)))
          .requireFor(right, id(directory.responsible(department, on)));
    }
  }

  private static @Nullable String id(Optional<DepartmentId> department) {
    return department.map(DepartmentId::value).orElse(null);
  }
}
