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
   * @param year the reporting year, whose column it is computed from
   * @param indicator where the row prints no baseline, the indicator's counts
   * @return what is printed and what is computed, when they differ
   */
  static Optional<Map<String, Object>> difference(SheetLine line, int year, Indicator indicator) {
    PrintedRow printed = line.printed();
    if (printed.achievement() == null || printed.target() == null) {
      return Optional.empty();
    }
    Baseline baseline = baseline(line, indicator);
    Progress progress =
        Progress.of(
                baseline == null ? null : baseline.figure(),
                actual(printed, year).map(PrintedRow.Actual::figure).orElse(null),
                reference(line, baseline, indicator),
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

  private static Baseline baseline(SheetLine line, Indicator indicator) {
    Baseline printed = line.printed().baseline();
    return printed == null ? indicator.baseline(line.key().component()) : printed;
  }

  private static Figure reference(SheetLine line, Baseline baseline, Indicator indicator) {
    return line.printed()
        .target()
        .comparedWith(period -> indicator.figure(line.key().component(), period), baseline);
  }

  private static Optional<PrintedRow.Actual> actual(PrintedRow printed, int year) {
    return printed.actuals().stream().filter(actual -> actual.reportingYear() == year).findFirst();
  }
}
