package org.kaitei.query.views;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** The last event of several that made a thing what it is. */
public record LastChange(long position, Instant recordedAt) {

  /** Nothing has happened. */
  public static final LastChange NONE = new LastChange(0, Instant.EPOCH);

  public static LastChange of(Version<?> version) {
    return new LastChange(version.position(), version.recordedAt());
  }

  public static LastChange of(Changed changed) {
    return new LastChange(changed.position(), changed.recordedAt());
  }

  public static LastChange among(Stream<LastChange> changes) {
    return changes.max(Comparator.comparing(LastChange::position)).orElse(NONE);
  }
}
