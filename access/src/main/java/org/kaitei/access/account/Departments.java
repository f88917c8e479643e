package org.kaitei.access.account;

/** The departments that an account can belong to, as the service knows them that has accounts. */
@FunctionalInterface
public interface Departments {

  /** Whether there is such a department, or was one. */
  boolean has(String id);
}
