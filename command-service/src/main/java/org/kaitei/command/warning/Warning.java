package org.kaitei.command.warning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something about a figure that may well be right, but that its submitter must have seen.
 *
 * @param facts what the words for it need
 */
public record Warning(String code, Map<String, Object> facts) {

  private static final List<Caution> CAUTIONS =
      List.of(
          new NeverFallsWhenCumulative(),
          new WithinPercentRange(),
          ChangesWithinFactor.USUAL,
          new NotInTheFuture());

  /** Everything that there is to say about a figure. */
  public static List<Warning> about(NewFigure figure) {
    return CAUTIONS.stream()
        .map(caution -> caution.about(figure))
        .flatMap(Optional::stream)
        .toList();
  }

  static Warning of(String code, NewFigure figure) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("period", figure.period().code());
    facts.put("value", figure.value().toPlainString());
    return new Warning(code, facts);
  }

  Warning beside(NewFigure.Neighbour other) {
    return with("otherPeriod", other.period().code())
        .with("otherValue", other.value().toPlainString());
  }

  Warning with(String fact, Object value) {
    facts.put(fact, value);
    return this;
  }
}
