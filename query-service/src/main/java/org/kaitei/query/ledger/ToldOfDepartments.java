package org.kaitei.query.ledger;

import java.util.stream.Stream;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;
import org.kaitei.department.DepartmentId;

/** What the events of the directory of departments tell. */
final class ToldOfDepartments {

  private ToldOfDepartments() {}

  static Told of(DepartmentEvent event) {
    Told told = Told.about(null, null);
    return switch (event) {
      case DepartmentFounded e -> told.changing(null, e.name()).saying(e.department().value());
      case DepartmentRenamed e ->
          told.changing(e.before(), e.after()).saying(e.department().value()).because(e.reason());
      case DepartmentSplit e ->
          told.saying(
                  Stream.concat(
                          Stream.of(e.department().value()),
                          e.into().stream().flatMap(ToldOfDepartments::idAndName))
                      .toArray(String[]::new))
              .because(e.reason());
      case DepartmentsMerged e ->
          told.saying(
                  Stream.concat(
                          e.departments().stream().map(DepartmentId::value), idAndName(e.into()))
                      .toArray(String[]::new))
              .because(e.reason());
      case DepartmentClosed e -> told.saying(e.department().value()).because(e.reason());
    };
  }

  private static Stream<String> idAndName(Department department) {
    return Stream.of(department.id().value(), department.name());
  }
}
