package org.kaitei.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;

class PrintedDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2021-09", "2021-09-30", "2024-02-29"})
  void a_date_keeps_the_precision_it_was_printed_with(String printed) {
    assertThat(new PrintedDate(printed)).hasToString(printed);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "21",
        "2021-9",
        "2021-13",
        "2021-02-30",
        "2021-09-30T00:00",
        "+12021-09-30",
        "-2021-09-30",
        "２０２１",
        "令和3年",
        "2021/09"
      })
  void what_is_no_date_is_refused_with_what_was_given(String printed) {
    assertThatThrownBy(() -> new PrintedDate(printed))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("invalid-date");
              assertThat(refusal.facts()).containsEntry("date", printed == null ? "" : printed);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10, 2022-11-15, true",
    "2022-11-14, 2022-11-15, true",
    "2021, 2022-01, true",
    "2022-11, 2022-11-15, false",
    "2022, 2022-11-15, false",
    "2022-11-15, 2022-11-15, false",
    "2022-12, 2022-11-15, false",
    "2022-11-15, 2022-10, false"
  })
  void one_date_is_surely_before_another_only_where_all_their_days_are(
      String one, String other, boolean surely) {
    assertThat(new PrintedDate(one).isSurelyBefore(new PrintedDate(other))).isEqualTo(surely);
  }
}
