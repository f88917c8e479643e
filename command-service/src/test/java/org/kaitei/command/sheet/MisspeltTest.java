package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;

class MisspeltTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "'', abc, 3",
    "abc, ac, 1",
    "ac, abc, 1",
    "abc, abd, 1",
    "abc, acb, 1",
    "abcd, badc, 2",
    "ca, abc, 3",
    "kitten, sitting, 3"
  })
  void a_letter_left_out_put_in_changed_or_swapped_counts_one(
      String one, String other, int distance) {
    assertThat(Misspelt.distance(one, other)).isEqualTo(distance);
    assertThat(Misspelt.distance(other, one)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "tagret_printed, target_printed",
    "actual_prnted, actual_printed",
    "actual_prnetd, actual_printed",
    "actual_pritned_2024, actual_printed_YYYY",
    "intial_printed, initial_printed",
    "target_period_print, target_period_printed",
    "indicater_id, indicator_id",
    "fy_in_2021_colum, fy_in_YYYY_column",
    "acutal_2021, actual_YYYY",
    "actual_202, actual_YYYY",
    "Target_Printed, target_printed",
    "target printed, target_printed",
    "ｔａｒｇｅｔ, target",
    "tabel, table",
    "units, unit",
    "NO, no"
  })
  void a_heading_that_is_nearly_a_known_one_means_it(String heading, String meant) {
    assertThat(Misspelt.meant(heading, List.of("indicator"))).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page",
        "note",
        "notes",
        "id",
        "nr",
        "title",
        "name",
        "year",
        "typo",
        "printed",
        "indicator_no",
        "target_revised",
        "target_when_adopted",
        "target_no",
        "備考"
      })
  void a_heading_that_is_another_word_means_none(String heading) {
    assertThat(Misspelt.meant(heading, List.of("indicator"))).isEmpty();
  }

  @Test
  void what_the_file_has_already_is_not_meant_again() {
    assertThat(Misspelt.meant("targets", List.of("target"))).isEmpty();
    assertThat(Misspelt.meant("targets", List.of("no"))).contains("target");
  }

  @Test
  void a_file_with_such_a_heading_is_refused_at_its_cell() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> PrintedText.line("tagret_printed", "5件", "actual_prnted", "3件", "page", "1"));
    assertThat(refusal.code()).isEqualTo("unreadable-sheet");
    assertThat(refusal.faults())
        .extracting(
            fault ->
                fault.code()
                    + " "
                    + fault.cell()
                    + " "
                    + fault.facts().get("column")
                    + " "
                    + fault.facts().get("meant"))
        .containsExactly(
            "misspelt-column B1 tagret_printed target_printed",
            "misspelt-column C1 actual_prnted actual_printed");
  }
}
