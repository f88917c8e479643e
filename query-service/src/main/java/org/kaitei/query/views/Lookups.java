package org.kaitei.query.views;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Notes which views are looked up while a question is answered on this thread, whether they are
 * there or not: the answer can only change when one of them does.
 */
public final class Lookups {

  private static final ThreadLocal<Lookups> ON_THIS_THREAD = new ThreadLocal<>();

  private final Instant mark;
  private final Set<String> ids = new HashSet<>();

  private Lookups(Instant mark) {
    this.mark = mark;
  }

  /**
   * @param views the ids of the documents that were looked up for it
   */
  public record Noted<T>(T answer, Set<String> views) {}

  /**
   * @param mark as of which it is answered; all up to there is known to be visible
   */
  public static <T> Noted<T> during(Instant mark, Supplier<T> answering) {
    Lookups lookups = new Lookups(mark);
    ON_THIS_THREAD.set(lookups);
    try {
      T answer = answering.get();
      return new Noted<>(answer, Set.copyOf(lookups.ids));
    } finally {
      ON_THIS_THREAD.remove();
    }
  }

  /** Reads what no later event can change for who has looked up the rest: it is not noted. */
  public static <T> T unnoted(Supplier<T> reading) {
    Lookups lookups = ON_THIS_THREAD.get();
    if (lookups == null) {
      return reading.get();
    }
    ON_THIS_THREAD.set(new Lookups(lookups.mark));
    try {
      return reading.get();
    } finally {
      ON_THIS_THREAD.set(lookups);
    }
  }

  static void note(Collection<? extends ViewKey<?>> keys) {
    Lookups lookups = ON_THIS_THREAD.get();
    if (lookups != null) {
      keys.forEach(key -> lookups.ids.add(key.documentId()));
    }
  }

  /** Whether whoever is answered on this thread has found out already that so much is visible. */
  static boolean knowsVisible(Instant mark) {
    Lookups lookups = ON_THIS_THREAD.get();
    return lookups != null && !mark.isAfter(lookups.mark);
  }
}
