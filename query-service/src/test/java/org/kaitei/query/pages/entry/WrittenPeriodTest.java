package org.kaitei.query.pages.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;

/** What somebody types for the period of a figure. */
class WrittenPeriodTest {

  @ParameterizedTest
  @ValueSource(strings = {"2023年度", "令和5年度", "R5年度", "FY2023", " ２０２３年度 ", "令和５年度", "ＦＹ２０２３"})
  void a_fiscal_year_is_read_however_people_write_it(String written) {
    assertThat(WrittenPeriod.of(written).code()).isEqualTo("FY2023");
  }

  @ParameterizedTest
  @CsvSource({"CY2023, CY2023", "2023年, CY2023", "2023-09, 2023-09", "2023年9月, 2023-09"})
  void other_periods_are_read_likewise(String written, String code) {
    assertThat(WrittenPeriod.of(written).code()).isEqualTo(code);
  }

  @Test
  void what_is_no_period_is_refused_with_what_was_written() {
    assertThatThrownBy(() -> WrittenPeriod.of("去年"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("invalid-period");
              assertThat(refusal.facts()).containsEntry("period", "去年");
            });
  }
}
