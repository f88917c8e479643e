package org.kaitei.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.figure.PrintedDate;

class ScheduleSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2021年8月まで, , 2021-08",
    "令和４年３月まで, , 2022-03",
    "2020年4月から, 2020-04, ",
    "2020年4月～2022年3月, 2020-04, 2022-03",
    "R2.4〜R4.3まで, 2020-04, 2022-03",
    "令和2年度～, , ",
    "2020年～, 2020, ",
    "～2022年3月, , 2022-03"
  })
  void dates_are_read_from_what_is_printed(String printed, String from, String until) {
    var span = ScheduleSpan.read("実証", printed);
    assertThat(span.from()).isEqualTo(from == null ? null : new PrintedDate(from));
    assertThat(span.until()).isEqualTo(until == null ? null : new PrintedDate(until));
    assertThat(span.continues()).isFalse();
    assertThat(span.activity()).isEqualTo("実証");
    assertThat(span.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"継続予定", "継続", "継続中", "継続 予定"})
  void what_goes_on_has_no_end(String printed) {
    assertThat(ScheduleSpan.read(null, printed))
        .isEqualTo(new ScheduleSpan(null, printed, null, null, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"検討中", "夏から", "春～夏～秋", "夏まで", "2021年8月", "継続しない"})
  void anything_else_stays_as_it_is_printed(String printed) {
    assertThat(ScheduleSpan.read(null, printed))
        .isEqualTo(new ScheduleSpan(null, printed, null, null, false));
  }

  @Test
  void one_end_that_cannot_be_read_leaves_the_other_unread_too() {
    assertThat(ScheduleSpan.read(null, "2020年4月～夏").from()).isNull();
  }
}
