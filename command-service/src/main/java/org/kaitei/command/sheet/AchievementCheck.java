package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Optional;
import org.kaitei.achievement.Achievement;
import org.kaitei.achievement.Reported;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.plan.Progress;
import org.kaitei.sheet.PrintedRow;

/** Whether the achievement that a row prints follows from the figures that it shows. */
final class AchievementCheck {

  private AchievementCheck() {}

  /**
   * @param component of the row; null for the whole indicator
   * @param year the reporting year, whose column it is computed from
   * @param indicator where the row prints no baseline, the indicator's counts
   * @return what is printed and what is computed, when they differ
   */
  static Optional<Map<String, Object>> difference(
      PrintedRow printed, String component, int year, Indicator indicator) {
    if (printed.achievement() == null || printed.target() == null) {
      return Optional.empty();
    }
    Baseline baseline =
        printed.baseline() == null ? indicator.baseline(component) : printed.baseline();
    Figure reference =
        printed.target().comparedWith(period -> indicator.figure(component, period), baseline);
    Progress progress =
        Progress.of(
                baseline == null ? null : baseline.figure(),
                actual(printed, year).map(PrintedRow.Actual::figure).orElse(null),
                reference,
                indicator.definition())
            .across(
                indicator.series(),
                baseline == null ? null : baseline.period(),
                actual(printed, year).map(PrintedRow.Actual::period).orElse(null),
                printed.target().reference());
    Achievement computed = printed.target().achievement(progress);
    if (new Reported(printed.achievement()).agreesWith(computed)) {
      return Optional.empty();
    }
    String shown = computed.printed() == null ? "－" : computed.printed();
    return Optional.of(Map.of("reported", printed.achievement(), "computed", shown));
  }

  private static Optional<PrintedRow.Actual> actual(PrintedRow printed, int year) {
    return printed.actuals().stream().filter(actual -> actual.reportingYear() == year).findFirst();
  }
}
