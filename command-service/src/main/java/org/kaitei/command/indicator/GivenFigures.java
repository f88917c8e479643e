package org.kaitei.command.indicator;

import java.util.List;
import org.kaitei.command.request.Texts;
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

  static Acknowledged acknowledged(List<String> codes) {
    return Acknowledged.of(
        Texts.entries("acknowledged", codes).stream()
            .map(code -> Texts.required("acknowledged", code, Texts.NAME))
            .toList());
  }
}
