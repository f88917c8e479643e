package org.kaitei.standalone.rights;

import java.util.Set;
import org.kaitei.access.Role;

/** Everybody of whom the table speaks, in the order of its marks. */
public enum Caller {
  PUBLIC("the public", null, null),
  MEMBER("a member", Role.DEPARTMENT_MEMBER, "health"),
  OTHER("a member of another department", Role.DEPARTMENT_MEMBER, "water"),
  PLANNER("a planner", Role.PLANNER, null),
  EXPERT("an expert", Role.EXPERT, null),
  AUDITOR("an auditor", Role.AUDITOR, null),
  ADMINISTRATOR("an administrator", Role.ADMINISTRATOR, null);

  private final String words;
  private final Role role;
  private final String department;

  Caller(String words, Role role, String department) {
    this.words = words;
    this.role = role;
    this.department = department;
  }

  Set<Role> roles() {
    return Set.of(role);
  }

  String department() {
    return department;
  }

  @Override
  public String toString() {
    return words;
  }
}
