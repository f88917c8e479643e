package org.kaitei.query.narrowing;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;

/**
 * Of which indicators a view is asked for. What is null does not matter; an indicator must be all
 * of the rest.
 *
 * @param department that answers for it, by its id or any name that it has or had
 * @param table in which it has a row
 * @param goal one of the 17 that a target of it belongs to
 */
public record Narrowing(
    @Nullable Having<String> department, @Nullable String table, @Nullable Having<Integer> goal) {

  public static final Narrowing NONE = new Narrowing(null, null, null);

  /** What an address calls its parts. */
  public static final Set<String> NAMES = Set.of("department", "table", "goal");

  /**
   * With what an address says; what it leaves empty does not matter.
   *
   * @throws Refusal {@code malformed-parameter} when the goal is none
   */
  public static Narrowing of(
      @Nullable String department, @Nullable String table, @Nullable String goal) {
    return new Narrowing(
        having(department, name -> name), given(table), having(goal, Narrowing::goal));
  }

  /** Null for a text that names neither one nor none. */
  public static <T> @Nullable Having<T> having(@Nullable String text, Function<String, T> read) {
    String given = given(text);
    return given == null ? null : Having.of(given, read);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Integer goal(String text) {
    return Goals.numbered(text)
        .orElseThrow(
            () ->
                Refusal.malformed(
                    "malformed-parameter",
                    Map.of("parameter", "goal", "value", text, "takes", "goal")));
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
