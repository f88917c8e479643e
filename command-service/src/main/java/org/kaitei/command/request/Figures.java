package org.kaitei.command.request;

import java.util.Map;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.figure.grammar.Reason;
import org.kaitei.figure.grammar.Remark;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;

/** Figures as a request's body gives them: a value, or the text that was printed, or both. */
public final class Figures {

  private Figures() {}

  /**
   * @param value a decimal; null when the printed text is to be read
   * @param printed kept with the figure; the value itself when absent
   * @param unit that may stand behind the number; null when it is not known
   * @param period that the figure is sent for, which a printed one has to be
   * @throws Refusal {@code figure-missing}, {@code not-a-figure}, {@code unit-differs}, {@code
   *     printed-period-differs}, or another {@code printed-…} when value and text do not say the
   *     same
   */
  public static Figure read(String value, String printed, String unit, Period period) {
    if (value == null && printed == null) {
      throw Refusal.invalid("figure-missing", Map.of());
    }
    Reading reading = printed == null ? new Reading.Blank() : FigureGrammar.read(printed, unit);
    requirePeriod(reading, printed, period);
    if (value == null) {
      return alone(reading, printed, unit).orElseThrow(() -> unread(reading, printed, unit));
    }
    Figure figure = FigureGrammar.number(value).orElseThrow(() -> notAFigure(value));
    return printed == null ? figure : beside(figure, printed, unit);
  }

  /**
   * @throws Refusal as {@link #read} does, and {@code not-a-figure} for the mark that nothing was
   *     measured
   */
  public static Figure measured(String value, String printed, String unit, Period period) {
    Figure figure = read(value, printed, unit, period);
    if (!figure.isMeasured()) {
      throw notAFigure(figure.printed());
    }
    return figure;
  }

  /** 速報 or 確報 as the text says it; null when it does not. */
  public static Measurement.Status status(String printed, String unit) {
    return single(FigureGrammar.read(printed, unit))
        .map(
            read ->
                read.has(Remark.Kind.FINAL)
                    ? Measurement.Status.FINAL
                    : read.has(Remark.Kind.PROVISIONAL) ? Measurement.Status.PROVISIONAL : null)
        .orElse(null);
  }

  /**
   * @throws Refusal {@code printed-period-differs}
   */
  public static void requirePeriod(Reading reading, String printed, Period period) {
    single(reading)
        .map(ReadFigure::period)
        .filter(said -> !said.equals(period))
        .ifPresent(
            said -> {
              throw Refusal.invalid(
                  "printed-period-differs",
                  Map.of("printed", printed, "period", said.code(), "asked", period.code()));
            });
  }

  private static Figure beside(Figure figure, String printed, String unit) {
    String kept = Texts.required("printed", printed, Texts.NAME);
    if (figure.isMeasured()) {
      PrintedValue.check(figure.value(), kept, unit);
    } else if (!(FigureGrammar.read(kept, unit) instanceof Reading.NoData)) {
      throw Refusal.invalid("printed-differs", Map.of("value", figure.printed(), "printed", kept));
    }
    return new Figure(figure.value(), kept);
  }

  /** Where the unit is not known, a printed one cannot be compared with it. */
  private static Optional<Figure> alone(Reading reading, String printed, String unit) {
    if (unit == null || unit.isBlank()) {
      return FigureGrammar.number(printed);
    }
    return single(reading)
        .filter(Figures::isMeasuring)
        .map(read -> read.toFigure(printed))
        .or(() -> reading.plain(printed));
  }

  /** Whether the text says how much was counted, of all that the indicator is about. */
  private static boolean isMeasuring(ReadFigure read) {
    boolean whole = read.component() == null && read.whole() == null;
    boolean one = read.value() != null && read.comparator() == null && read.years() == null;
    return whole
        && one
        && !read.has(Remark.Kind.REFERENCE_VALUE)
        && !read.has(Remark.Kind.PART_OF_YEAR);
  }

  private static Optional<ReadFigure> single(Reading reading) {
    return reading instanceof Reading.Figures(var figures) && figures.size() == 1
        ? Optional.of(figures.getFirst())
        : Optional.empty();
  }

  private static Refusal unread(Reading reading, String printed, String unit) {
    return reading instanceof Reading.Words words && words.reason() == Reason.UNIT_DIFFERS
        ? Refusal.invalid("unit-differs", Map.of("printed", Texts.shortened(printed), "unit", unit))
        : notAFigure(printed);
  }

  private static Refusal notAFigure(String text) {
    return Refusal.invalid("not-a-figure", Map.of("printed", Texts.shortened(text)));
  }
}
