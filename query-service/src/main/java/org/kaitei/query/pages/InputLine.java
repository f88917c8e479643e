package org.kaitei.query.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.achievement.ShownAchievement.ShownInputs;

/**
 * A figure that an achievement is computed from.
 *
 * @param name which of them it is
 * @param figure with the address of the event that says it
 */
public record InputLine(String name, String period, Link figure) {

  /**
   * @param inputs null for none
   */
  static List<InputLine> of(ShownInputs inputs, Visit visit) {
    return inputs == null
        ? List.of()
        : Stream.of(
                line("baseline", inputs.baseline(), visit),
                line("actual", inputs.actual(), visit),
                line("target", inputs.target(), visit))
            .filter(Objects::nonNull)
            .toList();
  }

  /** Null for a figure without a number: it goes into nothing. */
  private static InputLine line(String name, Input input, Visit visit) {
    return input == null || input.value() == null
        ? null
        : new InputLine(
            visit.words().say(name),
            visit.words().period(input.period()),
            new Link(visit.words().number(input.value()), visit.event(input.position())));
  }
}
