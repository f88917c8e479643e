package org.kaitei.access;

import static org.kaitei.access.Right.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an account is for. One account may have several roles, and then has the rights of each. */
public enum Role {
  /** Enters and hands in what its own department answers for. */
  DEPARTMENT_MEMBER(EnumSet.of(READ, SPEAK), EnumSet.of(RECORD, IMPORT, SUBMIT, NOTE)),
  /** Keeps the plans, and takes the departments' figures together. */
  PLANNER(
      EnumSet.of(READ, PLAN, RECORD, IMPORT, SUBMIT, RUN_SUBMISSION, PUBLISH, SPEAK, NOTE, COMMENT),
      none()),
  /** Comments on a plan's progress from outside. */
  EXPERT(EnumSet.of(READ, SPEAK, COMMENT), none()),
  /** Reads everything and changes nothing. */
  AUDITOR(EnumSet.of(READ, READ_LOG), none()),
  /**
   * Keeps accounts and departments and the services running, and sees no figure that is not
   * published.
   */
  ADMINISTRATOR(EnumSet.of(DEPARTMENTS, ACCOUNTS, READ_LOG, OPERATE), none());

  private final Set<Right> everywhere;
  private final Set<Right> ofOwnDepartment;

  Role(Set<Right> everywhere, Set<Right> ofOwnDepartment) {
    this.everywhere = Collections.unmodifiableSet(everywhere);
    this.ofOwnDepartment = Collections.unmodifiableSet(ofOwnDepartment);
  }

  private static Set<Right> none() {
    return EnumSet.noneOf(Right.class);
  }

  /** What it may do whichever department answers for the thing. */
  public Set<Right> everywhere() {
    return everywhere;
  }

  /** What it may do only to things that its own department answers for. */
  public Set<Right> ofOwnDepartment() {
    return ofOwnDepartment;
  }
}
