package org.kaitei.command.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.figure.grammar.Reason;
import org.kaitei.ledger.Refusal;

/** Holds a value that somebody gives against the printed text that they give beside it. */
public final class PrintedValue {

  private static final Set<Reason> WITHOUT_NUMBER =
      Set.of(Reason.NO_NUMBER, Reason.NO_REFERENCE, Reason.OTHERS_FIGURE);

  /** The grammar reads none of them, but 六件 beside 5 is a slip. */
  private static final Pattern NUMERAL = Pattern.compile("[〇一二三四五六七八九十百千万億兆]");

  private PrintedValue() {}

  /** The reading that the value decides for; none when the text says something else. */
  public static Optional<ReadFigure> meant(Reading reading, BigDecimal value) {
    List<ReadFigure> candidates =
        switch (reading) {
          case Reading.Figures read when read.figures().size() == 1 -> read.figures();
          case Reading.Ambiguous open -> open.readings();
          default -> List.of();
        };
    return candidates.stream()
        .filter(read -> read.value() != null && read.value().compareTo(value) == 0)
        .findFirst();
  }

  /**
   * @throws Refusal {@code printed-differs}; {@code printed-unit-differs} or {@code printed-unread}
   *     when a number is printed that cannot be held against the value
   */
  static void check(BigDecimal value, String printed, String unit) {
    Reading reading = FigureGrammar.read(printed, unit);
    Map<String, String> facts = Map.of("value", value.toPlainString(), "printed", printed);
    if (!(reading instanceof Reading.Words words)) {
      meant(reading, value).orElseThrow(() -> Refusal.invalid("printed-differs", facts));
    } else if (words.reason() == Reason.UNIT_DIFFERS) {
      throw Refusal.invalid("printed-unit-differs", Map.of("printed", printed, "unit", unit));
    } else if (!WITHOUT_NUMBER.contains(words.reason()) || NUMERAL.matcher(printed).find()) {
      throw Refusal.invalid("printed-unread", facts);
    }
  }
}
