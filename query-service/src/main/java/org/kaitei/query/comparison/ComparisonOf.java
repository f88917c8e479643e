package org.kaitei.query.comparison;

import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.sheet.SheetId;

/**
 * Asks what became of a sheet.
 *
 * @param from the earlier moment; now when only editions are compared
 * @param fromEdition of the plan, whose targets are shown at that side; null for those that stood
 */
public record ComparisonOf(
    SheetId sheet, Moment from, Moment to, Integer fromEdition, Integer toEdition)
    implements Question<ComparisonDocument> {

  /**
   * @throws Refusal {@code nothing-to-compare} unless a beginning is named, {@code
   *     backward-comparison} when the end lies before it
   */
  public ComparisonOf {
    boolean backward = from.asOf() != null && to.asOf() != null && from.asOf().isAfter(to.asOf());
    if (backward) {
      throw Refusal.malformed("backward-comparison", Map.of("from", from.asOf(), "to", to.asOf()));
    }
    if (from.asOf() == null && fromEdition == null) {
      throw Refusal.malformed("nothing-to-compare", Map.of());
    }
  }

  /**
   * With what an address says; what it leaves open is what stands at the moment of the question.
   */
  public static ComparisonOf asked(SheetId sheet, Sides sides, Moment moment) {
    return new ComparisonOf(
        sheet,
        or(Moment.of(sides.from()), moment),
        or(Moment.of(sides.to()), moment),
        InEdition.number(sides.fromEdition()),
        InEdition.number(sides.toEdition()));
  }

  /** What it became by then. */
  @Override
  public Moment moment() {
    return to;
  }

  @Override
  public ComparisonOf at(Moment moment) {
    return new ComparisonOf(sheet, from, moment, fromEdition, toEdition);
  }

  @Override
  public Class<ComparisonDocument> answer() {
    return ComparisonDocument.class;
  }

  private static Moment or(Moment asked, Moment usual) {
    return asked.asOf() == null ? usual : asked;
  }
}
