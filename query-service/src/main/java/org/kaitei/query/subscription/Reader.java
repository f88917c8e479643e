package org.kaitei.query.subscription;

import java.util.function.Supplier;
import org.kaitei.access.Actor;

/**
 * Who is sent a stream.
 *
 * @param began who they were and what they could do when it was decided what they are shown
 * @param now the same, looked up anew each time
 */
public record Reader(Actor began, Supplier<Actor> now) {

  boolean isAsBefore() {
    return now.get().equals(began);
  }
}
