package org.kaitei.query.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;

class NoteViewTest {

  private final Ledger ledger = new Ledger();

  @Test
  void reads_as_written() {
    NoteView note = after(written("n", 2021, "順調", ROW));
    assertThat(note.text()).isEqualTo("順調");
    assertThat(note.heading()).isEqualTo("有識者");
    assertThat(note.kind()).isEqualTo(NoteKind.EXPERT_COMMENT);
    assertThat(note.place().rows()).containsExactly(ROW);
    assertThat(note.by()).isEqualTo(BY);
    assertThat(note.reason()).isNull();
  }

  @Test
  void reads_as_amended_with_the_reason() {
    NoteView note = after(written("n", 2021, "順調", ROW), amended("n", "順調", "おおむね順調"));
    assertThat(note.text()).isEqualTo("おおむね順調");
    assertThat(note.reason()).isEqualTo("追記");
    assertThat(note.place().rows()).containsExactly(ROW);
    assertThat(note.written().revision()).isEqualTo(1);
    assertThat(note.changed().revision()).isEqualTo(2);
    assertThat(note.revision()).isEqualTo(2);
  }

  @Test
  void says_nothing_any_more_once_it_is_retracted() {
    NoteView note = after(written("n", 2021, "順調"), retracted("n", "順調"));
    assertThat(note.retracted()).isTrue();
    assertThat(note.text()).isNull();
    assertThat(note.reason()).isEqualTo("誤り");
  }

  @Test
  void the_list_has_every_note_with_its_year() {
    after(written("n", 2021, "順調"), written("m", null, "全体"), retracted("n", "順調"));
    assertThat(FoldedTo.of(ledger.recorded()).state(NotesView.KIND.of(PLAN)).notes())
        .containsExactly(
            new NotesView.Listed(new NoteId("n"), 2021),
            new NotesView.Listed(new NoteId("m"), null));
  }

  @Test
  void a_note_belongs_to_the_sheet_of_its_year_or_to_all() {
    assertThat(new NotesView.Listed(new NoteId("n"), 2021).belongsTo(2021)).isTrue();
    assertThat(new NotesView.Listed(new NoteId("n"), 2021).belongsTo(2022)).isFalse();
    assertThat(new NotesView.Listed(new NoteId("n"), null).belongsTo(2022)).isTrue();
  }

  private NoteView after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(NoteView.KIND.of("n"));
  }
}
