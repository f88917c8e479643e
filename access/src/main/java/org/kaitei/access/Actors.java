package org.kaitei.access;

/** Knows who asks for what is being done now. */
@FunctionalInterface
public interface Actors {

  /**
   * @return never null; {@link Actor#PUBLIC} or {@link Actor#NOBODY} for somebody who has not
   *     signed in
   */
  Actor now();
}
