package org.kaitei.query.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
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
  void keeps_whose_words_they_are_under_another_heading_and_at_another_place() {
    NotePlace to = place(2022);
    NoteView note =
        after(
            written("n", 2021, "順調", ROW),
            retitled("n", "有識者", "参加率"),
            moved("n", place(2021, ROW), to));
    assertThat(note.heading()).isEqualTo("参加率");
    assertThat(note.place()).isEqualTo(to);
    assertThat(note.text()).isEqualTo("順調");
    assertThat(note.speaker()).isEqualTo("有識者A");
    assertThat(note.reason()).isEqualTo("別の行");
    assertThat(note.changed().revision()).isEqualTo(3);
  }

  @Test
  void is_shown_at_further_places_until_that_is_taken_back() {
    assertThat(
            after(
                    written("n", 2021, "順調"),
                    relisted("n", 1, place(2022)),
                    relisted("n", 2, place(2023)),
                    unlisted("n", 1, place(2022)))
                .listings())
        .containsExactly(new NoteView.Listing(2, place(2023)));
  }

  @Test
  void to_be_relisted_is_no_change_of_what_it_says() {
    NoteView note = after(written("n", 2021, "順調"), relisted("n", 1, place(2022)));
    assertThat(note.changed().revision()).isEqualTo(1);
    assertThat(note.revision()).isEqualTo(2);
    assertThat(note.reason()).isNull();
  }

  private NoteView after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(NoteView.KIND.of("n"));
  }
}
