package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.command.sheet.PrintedText.line;
import static org.kaitei.command.sheet.PrintedText.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.TargetKind;

/** A target that was read, and is of no kind all the same, says why it stays words. */
class TargetInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "現状以上, target-not-computed",
    "前年度以上, target-not-computed",
    "前年度より増加, target-not-computed",
    "8位を維持, target-not-computed",
    "100%を維持, target-side-unknown"
  })
  void it_is_kept_with_one_warning(String printed, String code) {
    SheetLine line = line("target_printed", printed);
    assertThat(line.printed().target().kind()).isEqualTo(TargetKind.WORDS);
    assertThat(line.warnings())
        .extracting(warning -> warning.code() + " " + warning.cell())
        .containsExactly(code + " B2");
    assertThat(line.warnings().getFirst().facts()).containsEntry("printed", printed);
  }

  @Test
  void a_comparator_that_stands_beside_is_warned_about_too() {
    assertThat(line("target_printed", "5件", "comparator", "MAINTAIN").warnings())
        .extracting(Fault::code)
        .containsExactly("target-side-unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%以上", "現状より増加", "維持", "100%"})
  void a_target_of_a_kind_has_no_warning(String printed) {
    assertThat(line("target_printed", printed).warnings()).isEmpty();
  }

  @Test
  void a_side_that_is_known_makes_it_a_target_without_warning() {
    assertThat(line("target_printed", "100%を維持", "better", "higher").warnings()).isEmpty();
  }

  @Test
  void one_that_holds_for_all_components_is_warned_about_once() {
    List<SheetLine> lines = lines("actual_printed", "男 5件 女 6件", "target_printed", "現状以上");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().warnings())
        .extracting(Fault::code)
        .containsExactly("target-not-computed");
    assertThat(lines.getLast().warnings()).isEmpty();
  }
}
