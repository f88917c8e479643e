package org.kaitei.command.department;

import org.kaitei.access.account.Departments;
import org.springframework.stereotype.Component;

/** An account belongs to a department of the directory, or to none. */
@Component
class DepartmentsOfAccounts implements Departments {

  private final Directories directories;

  DepartmentsOfAccounts(Directories directories) {
    this.directories = directories;
  }

  @Override
  public boolean has(String id) {
    return directories.now().departments().stream()
        .anyMatch(known -> known.id().value().equals(id));
  }
}
