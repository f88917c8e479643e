package org.kaitei.command.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Story;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RetractNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;

class NoteTest {

  private static final NoteId ID = new NoteId("note-1");
  private static final NotePlace ROW_1 =
      new NotePlace(new PlanId("sdgs"), 2021, List.of(new RowKey("table", "1", null)));
  private static final SubmittedBy BY =
      new SubmittedBy("expert", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final SubmittedBy LATER =
      new SubmittedBy("expert", null, Instant.parse("2026-11-22T02:00:00Z"));
  private static final NoteEvent WRITTEN =
      new NoteWritten(ID, ROW_1, NoteKind.EXPERT_COMMENT, null, "順調です。", BY);
  private static final NoteEvent AMENDED =
      new NoteAmended(ID, ROW_1, "順調です。", "おおむね順調です。", "言い過ぎ", BY);
  private static final NoteEvent RETRACTED = new NoteRetracted(ID, ROW_1, "順調です。", "別の行の話", BY);

  @Test
  void a_note_is_written_once_and_sent_twice_is_nothing_new() {
    given().when(write("順調です。", BY)).then(WRITTEN);
    given(WRITTEN).when(write("順調です。", LATER)).thenNothingNew();
  }

  @Test
  void another_text_under_the_same_id_is_refused() {
    given(WRITTEN).when(write("遅れています。", BY)).thenRefused(Kind.CONFLICT, "note-exists");
  }

  @Test
  void a_note_is_amended_and_what_it_said_is_kept() {
    given(WRITTEN).when(amend("おおむね順調です。", null)).then(AMENDED);
  }

  @Test
  void amending_to_what_it_says_is_nothing_new() {
    given(WRITTEN, AMENDED).when(amend("おおむね順調です。", 1L)).thenNothingNew();
  }

  @Test
  void a_note_that_changed_since_is_neither_amended_nor_retracted() {
    var refusal =
        given(WRITTEN, AMENDED)
            .when(amend("遅れています。", 1L))
            .thenRefused(Kind.CHANGED_SINCE, "note-changed");
    assertThat(refusal.facts()).containsEntry("text", "おおむね順調です。");
    given(WRITTEN, AMENDED)
        .when(new RetractNote(ID, "別の行の話", 1L, BY))
        .thenRefused(Kind.CHANGED_SINCE, "note-changed");
  }

  @Test
  void a_note_is_retracted_once() {
    given(WRITTEN).when(new RetractNote(ID, "別の行の話", null, BY)).then(RETRACTED);
    given(WRITTEN, RETRACTED).when(new RetractNote(ID, "別の行の話", null, BY)).thenNothingNew();
  }

  @Test
  void a_retracted_note_is_not_amended() {
    given(WRITTEN, RETRACTED)
        .when(amend("おおむね順調です。", null))
        .thenRefused(Kind.CONFLICT, "note-retracted");
  }

  @Test
  void a_note_that_was_never_written_is_not_found() {
    given().when(amend("…", null)).thenRefused(Kind.NOT_FOUND, "note-not-found");
    given().when(new RetractNote(ID, "…", null, BY)).thenRefused(Kind.NOT_FOUND, "note-not-found");
  }

  private static Story<Note, NoteCommand, NoteEvent> given(NoteEvent... events) {
    return Story.given(Note.UNKNOWN, Note::evolve, Note::decide, List.of(events));
  }

  private static WriteNote write(String text, SubmittedBy by) {
    return new WriteNote(ID, ROW_1, NoteKind.EXPERT_COMMENT, null, text, by);
  }

  private static AmendNote amend(String text, Long unchangedSince) {
    return new AmendNote(ID, text, "言い過ぎ", unchangedSince, BY);
  }
}
