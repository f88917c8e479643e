package org.kaitei.command.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.Comparator;
import org.kaitei.figure.grammar.Comparator.Reference;
import org.kaitei.figure.grammar.Comparator.Relation;
import org.kaitei.ledger.Refusal;

/** Reads a comparator as programs name it: {@code AT_LEAST}, {@code MORE_THAN_FY2021}. */
final class PrintedComparator {

  private PrintedComparator() {}

  /**
   * @throws Refusal {@code unknown-comparator}, {@code invalid-period}
   */
  static Comparator named(String code) {
    String name = code.toUpperCase(Locale.ROOT);
    return Arrays.stream(Relation.values())
        .filter(relation -> name.equals(relation.name()) || name.startsWith(relation + "_"))
        .findFirst()
        .map(relation -> new Comparator(relation, reference(name, relation)))
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "unknown-comparator",
                    Map.of("printed", code, "known", Arrays.toString(Relation.values()))));
  }

  private static Reference reference(String name, Relation relation) {
    if (name.equals(relation.name())) {
      return null;
    }
    String reference = name.substring(relation.name().length() + 1);
    return switch (reference) {
      case "BASELINE" -> new Reference.Baseline();
      case "PREVIOUS" -> new Reference.Previous();
      default -> new Reference.Of(new Period(reference));
    };
  }
}
