package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.export.Sheets.aimed;
import static org.kaitei.query.export.Sheets.row;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenSdgDataTest {

  @Test
  void the_first_column_is_the_year_and_the_last_the_value() {
    assertThat(OpenSdgData.csv(List.of(row("1", "%", "40.6", "29.5", "50.0"))).lines())
        .containsExactly(
            "Year,Series,内訳,期間,Units,Value",
            "2021,実績,,,%,29.5",
            "2017,当初値,,,%,40.6",
            "2023,目標値,,,%,50.0");
  }

  @Test
  void what_was_not_measured_is_blank() {
    assertThat(OpenSdgData.csv(List.of(row("1", "人", "1", "-", null))).lines())
        .contains("2021,実績,,,人,");
  }

  @Test
  void a_figure_that_two_rows_show_is_told_once() {
    String csv =
        OpenSdgData.csv(List.of(row("1", "人", "1", "2", "3"), row("2", "人", "1.0", "2", "3")));
    assertThat(csv.lines()).hasSize(4).contains("2017,当初値,,,人,1");
  }

  @Test
  void a_unit_that_begins_like_a_formula_has_an_apostrophe_in_front() {
    String csv = OpenSdgData.csv(List.of(row("1", null, "名", "+人", "-1.5", "2", aimed("3"), null)));
    assertThat(csv.lines()).contains("2017,当初値,,,'+人,-1.5");
  }

  @Test
  void the_metadata_holds_any_text() {
    String metadata =
        OpenSdgData.metadata(
            row("1", null, "\"a\": \\b\n- c", "%", "1", "2", aimed("3"), null),
            Sheets.plan(List.of()));
    assertThat(metadata)
        .startsWith("---\n")
        .endsWith("---\n")
        .contains("indicator_name: \"\\\"a\\\": \\\\b - c\"\n")
        .contains("indicator_number: \"i-1\"\n");
  }
}
