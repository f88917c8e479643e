package org.kaitei.command.request;

import java.util.Map;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.ledger.Refusal;

/** Figures as a request's body gives them: a value, or the text that was printed, or both. */
public final class Figures {

  private Figures() {}

  /**
   * @param value a decimal; null when the printed text is to be read
   * @param printed kept with the figure; the value itself when absent
   * @param unit that may stand behind the number; null when it is not known
   * @throws Refusal {@code figure-missing}, {@code not-a-figure}, or {@code printed-differs} when
   *     the two do not say the same
   */
  public static Figure read(String value, String printed, String unit) {
    if (value == null && printed == null) {
      throw Refusal.invalid("figure-missing", Map.of());
    }
    Figure figure = read(value == null ? printed : value, value == null ? unit : null);
    if (value == null || printed == null) {
      return figure;
    }
    if (printed(printed, unit).filter(same -> !same.says(figure)).isPresent()) {
      throw Refusal.invalid("printed-differs", Map.of("value", value, "printed", printed));
    }
    return new Figure(figure.value(), Texts.required("printed", printed, Texts.NAME));
  }

  /**
   * @throws Refusal as {@link #read(String, String, String)} does, and {@code not-a-figure} for the
   *     mark that nothing was measured
   */
  public static Figure measured(String value, String printed, String unit) {
    Figure figure = read(value, printed, unit);
    if (!figure.isMeasured()) {
      throw Refusal.invalid("not-a-figure", Map.of("printed", figure.printed()));
    }
    return figure;
  }

  private static Figure read(String text, String unit) {
    return printed(text, unit)
        .orElseThrow(
            () -> Refusal.invalid("not-a-figure", Map.of("printed", Texts.shortened(text))));
  }

  /** Where the unit is not known, a printed one cannot be compared with it. */
  private static Optional<Figure> printed(String text, String unit) {
    return unit == null || unit.isBlank()
        ? FigureGrammar.number(text)
        : FigureGrammar.read(text, unit).plain(text);
  }
}
