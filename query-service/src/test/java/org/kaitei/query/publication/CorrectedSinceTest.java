package org.kaitei.query.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.comparison.ComparisonDocument.Fate;
import org.kaitei.query.comparison.ComparisonDocument.Row;

/** What the public is told of it. */
class CorrectedSinceTest {

  private static final Instant THEN = Instant.parse("2022-09-01T00:00:00Z");
  private static final Did CORRECTED =
      new Did(
          "indicator/x", 3, 9, "indicator.measurement-corrected", THEN, "p-1", "water", "誤記", "e");

  @Test
  void a_published_cell_is_told_before_and_after_with_when_and_not_with_who_or_why() {
    Cell told = told(cell("actual/2021", Fate.CHANGED)).getFirst();
    assertThat(told.before()).isEqualTo("1");
    assertThat(told.after()).isEqualTo("2");
    Did did = told.events().getFirst();
    assertThat(did.recordedAt()).isEqualTo(THEN);
    assertThat(did.position()).isEqualTo(9);
    assertThat(did.recordedBy()).isNull();
    assertThat(did.department()).isNull();
    assertThat(did.reason()).isNull();
  }

  @Test
  void a_cell_that_was_not_published_is_not_told() {
    assertThat(told(cell("actual/2021", Fate.CHANGED), cell("actual/2022", Fate.ADDED)))
        .extracting(Cell::cell)
        .containsExactly("actual/2021");
    assertThat(told(cell("actual/2021", Fate.REMOVED))).hasSize(1);
  }

  @Test
  void another_target_is_not_told_nor_what_follows_from_it() {
    Cell achievement = cell("achievement", Fate.CHANGED);
    Cell judgement = cell("judgement", Fate.CHANGED);
    Cell actual = cell("actual/2021", Fate.CHANGED);
    assertThat(told(actual, achievement, judgement)).hasSize(3);
    assertThat(told(actual, cell("target", Fate.CHANGED), achievement, judgement))
        .extracting(Cell::cell)
        .containsExactly("actual/2021");
  }

  @Test
  void warnings_are_for_the_office() {
    assertThat(told(cell("actual/2021", Fate.CHANGED), cell("warnings", Fate.CHANGED))).hasSize(1);
  }

  @Test
  void a_new_row_is_not_told_and_one_that_is_gone_is() {
    Row added = row(Fate.ADDED, cell("actual/2021", Fate.CHANGED));
    Row removed = row(Fate.REMOVED);
    assertThat(since(added, removed).forThePublic().rows()).containsExactly(removed);
  }

  @Test
  void nothing_is_told_when_nothing_of_it_is_for_the_public() {
    assertThat(since(row(Fate.CHANGED, cell("target", Fate.CHANGED))).forThePublic()).isNull();
    assertThat(since(row(Fate.ADDED)).forThePublic()).isNull();
  }

  @Test
  void a_published_note_that_reads_otherwise_is_told_and_a_new_one_is_not() {
    assertThat(noted(Fate.ADDED, Fate.CHANGED, Fate.REMOVED).forThePublic().notes())
        .extracting(NoteSince::fate)
        .containsExactly(Fate.CHANGED, Fate.REMOVED);
    assertThat(noted(Fate.ADDED).forThePublic()).isNull();
  }

  private static CorrectedSince noted(Fate... fates) {
    List<NoteSince> notes =
        Stream.of(fates)
            .map(fate -> new NoteSince(new NoteId("n1"), NoteKind.EXPERT_COMMENT, fate, THEN))
            .toList();
    return new CorrectedSince(1, THEN, List.of(), notes, true);
  }

  private static List<Cell> told(Cell... cells) {
    return since(row(Fate.CHANGED, cells)).forThePublic().rows().getFirst().cells();
  }

  private static CorrectedSince since(Row... rows) {
    return new CorrectedSince(1, THEN, List.of(rows), List.of(), true);
  }

  private static Row row(Fate fate, Cell... cells) {
    return new Row("t", "1", null, new IndicatorId("x"), "歩数", fate, List.of(cells));
  }

  private static Cell cell(String cell, Fate fate) {
    return new Cell(cell, "1", "2", fate, List.of(CORRECTED));
  }
}
