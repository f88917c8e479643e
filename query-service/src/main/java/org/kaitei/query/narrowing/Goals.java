package org.kaitei.query.narrowing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 17 Sustainable Development Goals, by their numbers. */
public final class Goals {

  public static final int LAST = 17;

  private static final Pattern NUMBER = Pattern.compile("[1-9]|1[0-7]");

  private Goals() {}

  /** None when the text is no number of a goal. */
  public static Optional<Integer> numbered(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /**
   * Those that targets belong to, each once, in their order.
   *
   * @param targets such as {@code 11.2} and {@code 11.b}; what names none is passed over
   */
  public static List<Integer> of(List<String> targets) {
    return targets.stream()
        .map(target -> target.strip().split("[.]", 2)[0])
        .flatMap(goal -> numbered(goal).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
