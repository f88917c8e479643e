package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.Neighbourhood;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.warning.Warning;

/**
 * Something about a row, as its figures stand now, that its department must have an answer to.
 *
 * @param facts what the words for it need
 */
public record RowWarning(
    RowKey row, IndicatorId indicator, String code, Map<String, Object> facts) {

  /**
   * A figure that several rows show is spoken of once, at the first of them.
   *
   * @param rows in the order of the sheet
   * @param year the reporting year, whose figures are looked at
   * @param indicators those of the rows
   * @param aims the plan's
   * @param order what was said first, of a row and of what stands in it
   * @param by when they are looked at
   */
  public static List<RowWarning> about(
      List<Sheet.Standing> rows,
      int year,
      Map<IndicatorId, Indicator> indicators,
      Aims aims,
      ReportOrder order,
      SubmittedBy by) {
    List<RowWarning> warnings = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Sheet.Standing standing : rows) {
      IndicatorId id = standing.row().indicator();
      Indicator indicator = indicators.get(id);
      String component = standing.row().key().component();
      actual(standing.printed(), year)
          .filter(actual -> seen.add(List.of(id, actual.period(), Optional.ofNullable(component))))
          .flatMap(
              actual ->
                  Neighbourhood.standing(indicator, component, actual.period(), by.dayInJapan()))
          .ifPresent(
              figure -> Warning.about(figure).forEach(said -> warnings.add(of(standing, said))));
      AchievementCheck.difference(
              standing(standing, year, indicator, aims, order), component, year, indicator)
          .ifPresent(
              facts -> warnings.add(of(standing, new Warning("achievement-differs", facts))));
    }
    return warnings;
  }

  private static RowWarning of(Sheet.Standing standing, Warning warning) {
    return new RowWarning(
        standing.row().key(), standing.row().indicator(), warning.code(), warning.facts());
  }

  /**
   * The row with what stands in its cells: what it printed itself, until that was changed by a
   * later word than the row's.
   */
  private static PrintedRow standing(
      Sheet.Standing row, int year, Indicator indicator, Aims aims, ReportOrder order) {
    String component = row.row().key().component();
    StreamId stream = row.row().indicator().stream();
    PrintedRow printed = row.printed();
    Baseline own = printed.baseline();
    Baseline standing = indicator.baseline(component);
    boolean ownCounts =
        own != null
            && (standing == null
                || own.says(standing)
                || !order.isLater(stream, indicator.baselines().get(component).revision(), row));
    return new PrintedRow(
        printed.unit(),
        printed.baselineUnit(),
        ownCounts ? own : standing,
        actual(printed, year)
            .map(actual -> List.of(standing(actual, row, indicator, order)))
            .orElse(List.of()),
        aims.standing(row, indicator.definition(), order),
        printed.achievement());
  }

  private static Actual standing(
      Actual own, Sheet.Standing row, Indicator indicator, ReportOrder order) {
    String component = row.row().key().component();
    Figure standing = indicator.figure(component, own.period());
    boolean ownCounts =
        own.figure() != null
            && (standing == null
                || own.figure().says(standing)
                || !order.isLater(
                    row.row().indicator().stream(),
                    indicator.measuredAt(component, own.period()),
                    row));
    return standing == null || ownCounts
        ? own
        : new Actual(own.reportingYear(), own.period(), standing);
  }

  private static Optional<Actual> actual(PrintedRow printed, int year) {
    return printed.actuals().stream().filter(a -> a.reportingYear() == year).findFirst();
  }

  /** Where it stands and what it says. */
  public Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("table", row.table());
    told.put("no", row.no());
    told.put("component", row.component());
    told.put("indicator", indicator.value());
    told.putAll(facts);
    return told;
  }
}
