package org.kaitei.command.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Story;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RelistNote;
import org.kaitei.command.note.NoteCommand.RetractNote;
import org.kaitei.command.note.NoteCommand.UnlistNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteMoved;
import org.kaitei.note.NoteEvent.NoteRelisted;
import org.kaitei.note.NoteEvent.NoteRetitled;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteUnlisted;
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
  private static final PlanId PLAN = ROW_1.plan();
  private static final Whereabouts AT_ROW_1 = new Whereabouts(2021, ROW_1.rows(), null, null);
  private static final Whereabouts IN_2021 = new Whereabouts(2021, null, null, null);
  private static final NotePlace PLAN_IN_2021 = new NotePlace(PLAN, 2021, List.of());
  private static final SubmittedBy BY =
      new SubmittedBy("expert", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final SubmittedBy LATER =
      new SubmittedBy("expert", null, Instant.parse("2026-11-22T02:00:00Z"));
  private static final NoteEvent WRITTEN =
      new NoteWritten(ID, ROW_1, NoteKind.EXPERT_COMMENT, null, "順調です。", "有識者A", BY);
  private static final NoteEvent AMENDED =
      new NoteAmended(ID, ROW_1, "順調です。", "おおむね順調です。", "言い過ぎ", BY);
  private static final NoteEvent RELISTED = new NoteRelisted(ID, ROW_1, 1, PLAN_IN_2021, BY);
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
  void a_heading_is_given_and_taken_away_with_a_reason() {
    NoteEvent given = new NoteRetitled(ID, ROW_1, null, "参加率", "様式", BY);
    given(WRITTEN).when(retitle("参加率")).then(given);
    given(WRITTEN, given).when(retitle("参加率")).thenNothingNew();
    given(WRITTEN, given)
        .when(retitle(""))
        .then(new NoteRetitled(ID, ROW_1, "参加率", null, "様式", BY));
  }

  @Test
  void a_note_moves_within_its_plan_and_is_spoken_of_at_its_new_place_from_then_on() {
    NoteEvent moved = new NoteMoved(ID, ROW_1, PLAN_IN_2021, "様式", BY);
    given(WRITTEN).when(move(IN_2021)).then(moved);
    given(WRITTEN, moved).when(move(IN_2021)).thenNothingNew();
    given(WRITTEN, moved)
        .when(new RetractNote(ID, "別の行の話", null, BY))
        .then(new NoteRetracted(ID, PLAN_IN_2021, "順調です。", "別の行の話", BY));
  }

  @Test
  void text_heading_and_place_change_together() {
    given(WRITTEN)
        .when(new AmendNote(ID, "参加率", "遅れています。", IN_2021, "様式", 1L, BY))
        .then(
            new NoteAmended(ID, ROW_1, "順調です。", "遅れています。", "様式", BY),
            new NoteRetitled(ID, ROW_1, null, "参加率", "様式", BY),
            new NoteMoved(ID, ROW_1, PLAN_IN_2021, "様式", BY));
  }

  @Test
  void a_note_is_relisted_once_at_each_further_place() {
    given(WRITTEN).when(relist(IN_2021)).then(RELISTED);
    given(WRITTEN, RELISTED).when(relist(IN_2021)).thenNothingNew();
    given(WRITTEN).when(relist(AT_ROW_1)).thenNothingNew();
    given(WRITTEN, RELISTED, RETRACTED)
        .when(relist(IN_2021))
        .thenRefused(Kind.CONFLICT, "note-retracted");
    given().when(relist(IN_2021)).thenRefused(Kind.NOT_FOUND, "note-not-found");
  }

  @Test
  void a_relisting_is_taken_back_by_its_number_which_is_not_given_again() {
    NoteEvent unlisted = new NoteUnlisted(ID, ROW_1, 1, PLAN_IN_2021, "誤り", BY);
    given(WRITTEN, RELISTED).when(unlist(1, null)).then(unlisted);
    given(WRITTEN, RELISTED).when(unlist(2, null)).thenRefused(Kind.NOT_FOUND, "listing-not-found");
    given(WRITTEN, RELISTED, unlisted)
        .when(unlist(1, null))
        .thenRefused(Kind.NOT_FOUND, "listing-not-found");
    given(WRITTEN, RELISTED).when(unlist(1, 1L)).thenRefused(Kind.CHANGED_SINCE, "note-changed");
    given(WRITTEN, RELISTED, unlisted)
        .when(relist(IN_2021))
        .then(new NoteRelisted(ID, ROW_1, 2, PLAN_IN_2021, BY));
    given(WRITTEN, RELISTED, RETRACTED)
        .when(unlist(1, null))
        .thenRefused(Kind.CONFLICT, "note-retracted");
  }

  @Test
  void a_note_has_a_limited_number_of_further_places() {
    List<NoteEvent> events = new ArrayList<>(List.of(WRITTEN));
    for (int i = 1; i <= Listings.MOST; i++) {
      events.add(new NoteRelisted(ID, ROW_1, i, new NotePlace(PLAN, 1900 + i, List.of()), BY));
    }
    var refusal =
        given(events.toArray(NoteEvent[]::new))
            .when(relist(IN_2021))
            .thenRefused(Kind.INVALID, "too-many-listings");
    assertThat(refusal.facts()).containsEntry("most", Listings.MOST);
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

  private static AmendNote retitle(String heading) {
    return new AmendNote(ID, heading, null, null, "様式", null, BY);
  }

  private static AmendNote move(Whereabouts to) {
    return new AmendNote(ID, null, null, to, "様式", null, BY);
  }

  private static RelistNote relist(Whereabouts further) {
    return new RelistNote(ID, further, BY);
  }

  private static UnlistNote unlist(int listing, Long unchangedSince) {
    return new UnlistNote(ID, listing, "誤り", unchangedSince, BY);
  }

  private static Story<Note, NoteCommand, NoteEvent> given(NoteEvent... events) {
    return Story.given(Note.UNKNOWN, Note::evolve, Note::decide, List.of(events));
  }

  private static WriteNote write(String text, SubmittedBy by) {
    return new WriteNote(ID, ROW_1, NoteKind.EXPERT_COMMENT, null, text, "有識者A", by);
  }

  private static AmendNote amend(String text, Long unchangedSince) {
    return new AmendNote(ID, null, text, null, "言い過ぎ", unchangedSince, BY);
  }
}
