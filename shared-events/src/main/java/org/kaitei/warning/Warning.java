package org.kaitei.warning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.indicator.Definition;

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

  private static final List<Caution> OF_BASELINES =
      List.of(new WithinPercentRange(), ChangesWithinFactor.USUAL, new NotInTheFuture());

  /** Everything that there is to say about a measured figure. */
  public static List<Warning> about(NewFigure figure) {
    return about(figure, CAUTIONS);
  }

  /**
   * Everything that there is to say about a baseline, among the measured figures. Where these are
   * cumulative it is often of one year, and does not compare with them.
   */
  public static List<Warning> aboutBaseline(NewFigure figure) {
    return about(figure.indicator().cumulative() ? figure.alone() : figure, OF_BASELINES);
  }

  /** Everything that there is to say where figures of the one definition come under the other. */
  public static List<Warning> about(Definition before, Definition after) {
    return KeepsWhatIsMeasured.about(before, after);
  }

  /**
   * Everything that there is to say about the component of a figure. Null is the whole indicator.
   *
   * @param known those that figures stand of
   */
  public static List<Warning> aboutComponent(String given, Collection<String> known) {
    return KnownComponents.about(given, known);
  }

  private static List<Warning> about(NewFigure figure, List<Caution> cautions) {
    return cautions.stream()
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
