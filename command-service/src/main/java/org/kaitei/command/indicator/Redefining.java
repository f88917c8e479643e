package org.kaitei.command.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawBreak;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BreakWithdrawn;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.ledger.Refusal;
import org.kaitei.warning.Warning;

/** Decides on what an indicator measures, and on where its series breaks off. */
final class Redefining {

  private Redefining() {}

  static List<IndicatorEvent> decide(Indicator indicator, DefineIndicator c) {
    if (!indicator.isDefined()) {
      if (c.breakFrom() != null) {
        throw Refusal.invalid("nothing-to-break", Map.of("breakFrom", c.breakFrom().code()));
      }
      return List.of(new IndicatorDefined(c.indicator(), c.definition(), c.by()));
    }
    Definition before = indicator.definition();
    Period newBreak = newBreak(indicator, c);
    boolean same = before.equals(c.definition());
    if (newBreak == null && (same || (c.reason() == null && before.says(c.definition())))) {
      return List.of();
    }
    Stands.definition(c, indicator.defined())
        .unchangedSince(c.unchangedSince())
        .mayBeOverwritten(c.reason());
    List<Warning> warnings = warnings(indicator, c);
    Acknowledged.require(c.acknowledged().missing("", warnings));
    return List.of(
        new IndicatorRedefined(
            c.indicator(),
            before,
            c.definition(),
            c.reason(),
            newBreak,
            Acknowledged.kept(warnings),
            c.by()));
  }

  private static Period newBreak(Indicator indicator, DefineIndicator c) {
    boolean known = c.breakFrom() == null || indicator.breaks().containsKey(c.breakFrom());
    return known ? null : c.breakFrom();
  }

  /** Whoever says where the series breaks off has said what becomes of the figures that stand. */
  private static List<Warning> warnings(Indicator indicator, DefineIndicator c) {
    return c.breakFrom() == null && hasFigures(indicator)
        ? Warning.about(indicator.definition(), c.definition())
        : List.of();
  }

  private static boolean hasFigures(Indicator indicator) {
    return Stream.concat(
            indicator.baselines().values().stream().map(held -> held.value().figure()),
            indicator.measured().values().stream().map(held -> held.value().figure()))
        .anyMatch(Figure::isMeasured);
  }

  static List<IndicatorEvent> decide(Indicator indicator, WithdrawBreak c) {
    Long since = indicator.breaks().get(c.breakFrom());
    if (since == null) {
      throw Refusal.notFound("break", c.indicator() + " " + c.breakFrom());
    }
    Stands.breakFrom(c, since).unchangedSince(c.unchangedSince());
    return List.of(new BreakWithdrawn(c.indicator(), c.breakFrom(), c.reason(), c.by()));
  }
}
