package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;

class AchievementCheckTest {

  private static final IndicatorId ID = new IndicatorId("share");
  private static final Period FY2021 = Period.fiscalYear(2021);

  @Test
  void a_row_that_aims_at_more_than_in_the_year_of_its_baseline_is_held_against_that() {
    SheetLine own = aiming("initial_printed", "31.5%");

    assertThat(difference(own, indicator(own))).containsEntry("computed", "達成");
  }

  @Test
  void a_row_without_a_baseline_is_held_against_that_of_the_indicator() {
    SheetLine bare = aiming();
    Indicator based =
        indicator(bare)
            .evolve(new BaselineSet(ID, null, new Baseline(FY2021, Figure.of("31.5")), Ledger.BY));

    assertThat(difference(bare, based)).containsEntry("computed", "達成");
    assertThat(difference(bare, indicator(bare))).containsEntry("computed", "－");
  }

  @Test
  void what_was_measured_in_that_year_goes_before_both() {
    SheetLine own = aiming("initial_printed", "31.5%");
    Indicator measured =
        indicator(own)
            .evolve(
                new MeasurementRecorded(
                    ID, null, FY2021, Measurement.of(Figure.of("33")), Ledger.BY));

    assertThat(AchievementCheck.difference(own.printed(), own.key().component(), 2024, measured))
        .isEmpty();
  }

  private static Map<String, Object> difference(SheetLine line, Indicator indicator) {
    Optional<Map<String, Object>> difference =
        AchievementCheck.difference(line.printed(), line.key().component(), 2024, indicator);
    assertThat(difference).isPresent();
    return difference.get();
  }

  private static Indicator indicator(SheetLine line) {
    return Indicator.UNKNOWN.evolve(new IndicatorDefined(ID, line.definition(), Ledger.BY));
  }

  /** It prints that it was not reached. */
  private static SheetLine aiming(String... cells) {
    String[] usual = {
      "unit", "%",
      "target_printed", "2021年度より増加",
      "actual_printed", "32%",
      "printed_achievement", "未達成"
    };
    String[] all = new String[usual.length + cells.length];
    System.arraycopy(usual, 0, all, 0, usual.length);
    System.arraycopy(cells, 0, all, usual.length, cells.length);
    return PrintedText.line(all);
  }
}
