package org.kaitei.query.pages;

import java.util.Collection;

/** What people are called, as far as who is here may know. */
@FunctionalInterface
interface PeopleNames {

  /** Null where who is here need not know. */
  String of(String subject);

  /** Asks about all of them at once, because each will be asked for by itself. */
  default void expect(Collection<String> subjects) {}
}
