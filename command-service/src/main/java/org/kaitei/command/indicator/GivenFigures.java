package org.kaitei.command.indicator;

import java.util.List;
import org.kaitei.command.request.Figures;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.Refusal;

/** What comes with a figure in the body of a request. */
final class GivenFigures {

  private GivenFigures() {}

  /**
   * @return null when there is none
   * @throws Refusal {@code text-too-long}
   */
  static Source source(Source given) {
    return given == null
        ? null
        : new Source(
            Texts.required("source", given.title(), Texts.REASON),
            Texts.optional("address", given.address(), Texts.REASON),
            given.publishedOn());
  }

  /**
   * @param status when absent what the printed text says
   */
  static Measurement measurement(
      String value,
      String printed,
      String unit,
      Period period,
      Source source,
      Measurement.Status status) {
    Figure figure = Figures.read(value, printed, unit, period);
    return new Measurement(figure, source, status == null ? Figures.status(printed, unit) : status);
  }

  static Acknowledged acknowledged(List<String> codes) {
    return Acknowledged.of(
        Texts.entries("acknowledged", codes).stream()
            .map(code -> Texts.required("acknowledged", code, Texts.NAME))
            .toList());
  }
}
