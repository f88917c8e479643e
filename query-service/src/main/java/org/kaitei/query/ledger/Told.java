package org.kaitei.query.ledger;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetEvent;

/**
 * What an event is about and says, in the few fields that all events share.
 *
 * @param before a figure, a name or a text; null where the event replaces none
 * @param after likewise; null where nothing is left
 * @param text all else that the event words; null for nothing
 */
record Told(
    PlanId plan,
    IndicatorId indicator,
    Period period,
    String component,
    String before,
    String after,
    String reason,
    String text) {

  static Told of(LedgerEvent event) {
    return switch (event) {
      case PlanEvent e -> ToldOfPlan.of(e);
      case IndicatorEvent e -> ToldOfIndicator.of(e);
      case SheetEvent e -> ToldOfSheet.of(e);
      case NoteEvent e -> ToldOfNote.of(e);
      case DepartmentEvent e -> ToldOfDepartments.of(e);
      default -> throw new IllegalArgumentException("nobody tells of " + event.getClass());
    };
  }

  static Told about(PlanId plan, IndicatorId indicator) {
    return new Told(plan, indicator, null, null, null, null, null, null);
  }

  Told of(Period of, String part) {
    return new Told(plan, indicator, of, part, before, after, reason, text);
  }

  Told changing(String from, String to) {
    return new Told(plan, indicator, period, component, from, to, reason, text);
  }

  Told because(String why) {
    return new Told(plan, indicator, period, component, before, after, why, text);
  }

  Told saying(String... texts) {
    String said =
        Arrays.stream(texts).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    return new Told(
        plan, indicator, period, component, before, after, reason, said.isEmpty() ? null : said);
  }

  /** Its decimal, or what was printed where it has none; null for no figure. */
  static String figure(Figure figure) {
    if (figure == null) {
      return null;
    }
    return figure.isMeasured() ? figure.decimal() : figure.printed();
  }
}
