package org.kaitei.access.person;

import org.jspecify.annotations.Nullable;

/**
 * Whoever stands behind a subject.
 *
 * @param name null when none was given, and when the person was erased
 * @param address where they are written to; null as the name is
 */
public record Person(
    String subject, @Nullable String name, @Nullable String address, boolean erased) {

  /**
   * What they are called: the subject itself, where nobody has named a person behind it.
   *
   * @param whenErased what those are called who were erased
   */
  public String called(String whenErased) {
    if (erased) {
      return whenErased;
    }
    return name == null || name.isBlank() ? subject : name;
  }
}
