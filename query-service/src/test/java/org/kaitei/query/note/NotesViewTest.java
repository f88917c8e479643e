package org.kaitei.query.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.moved;
import static org.kaitei.query.Said.place;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.relisted;
import static org.kaitei.query.Said.retitled;
import static org.kaitei.query.Said.retracted;
import static org.kaitei.query.Said.unlisted;
import static org.kaitei.query.Said.written;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.result.DeleteResult;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.SectionId;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

class NotesViewTest {

  private static final SectionId MODEL = new SectionId("model");
  private static final InitiativeId FIRST = new InitiativeId("model-1");

  private final Ledger ledger = new Ledger();

  @Test
  void a_note_is_listed_where_it_was_written() {
    record(written("n", 2021, "順調", ROW));
    assertThat(listed(ledger.now()))
        .containsExactly(
            new Listed(
                new NoteId("n"),
                NoteKind.EXPERT_COMMENT,
                List.of(place(2021, ROW)),
                1,
                new Changed(1, 1, ledger.now())));
  }

  @Test
  void a_note_that_moved_and_was_relisted_is_listed_there_and_as_written_first() {
    record(
        written("n", 2021, "順調", ROW),
        relisted("n", 1, place(2022)),
        relisted("n", 2, place(2023)),
        moved("n", place(2021, ROW), place(2020)),
        unlisted("n", 1, place(2022)));
    assertThat(places(ledger.now())).containsExactly(place(2020), place(2023));
    assertThat(listed(ledger.now())).extracting(Listed::written).containsExactly(1L);
  }

  @Test
  void a_place_that_two_listings_name_is_one_place() {
    record(written("n", 2021, "順調"), relisted("n", 1, place(2022)));
    record(moved("n", place(2021), place(2022)));
    assertThat(places(ledger.now())).containsExactly(place(2022));
  }

  @Test
  void its_own_place_stays_when_a_listing_of_the_same_is_taken_back() {
    record(written("n", 2021, "順調"), unlisted("n", 1, place(2021)));
    assertThat(places(ledger.now())).containsExactly(place(2021));
  }

  @Test
  void a_retracted_note_is_listed_nowhere_and_was_listed_before() {
    record(written("n", 2021, "順調"));
    Instant before = ledger.now();
    record(retracted("n", "順調"));
    assertThat(places(ledger.now())).isEmpty();
    assertThat(places(before)).containsExactly(place(2021));
  }

  @Test
  void other_words_change_nothing_of_where_it_is_listed() {
    record(written("n", 2021, "順調"));
    Collection<Listed> before = listed(ledger.now());
    record(amended("n", "順調", "遅れ"), retitled("n", "一", "二"));
    assertThat(listed(ledger.now())).isEqualTo(before);
  }

  @Test
  void a_note_that_moves_long_after_it_was_written_is_still_one_note() {
    record(written("n", 2021, "順調"));
    ledger.record(IntStream.range(0, 2000).mapToObj(i -> recorded("FY2021", "" + i)).toList());
    record(moved("n", place(2021), place(2022)), written("m", 2021, "遅れ"));
    assertThat(listed(ledger.now()))
        .extracting(note -> note.id().value())
        .containsExactly("n", "m");
    assertThat(places(ledger.now())).containsExactly(place(2022));
  }

  @Test
  void what_is_said_about_a_note_that_was_never_written_shows_none() {
    record(retracted("n", "順調"));
    assertThat(listed(ledger.now())).isEmpty();
  }

  /** Were all notes of a plan written again with each further one, no document would stay small. */
  @Test
  void a_further_note_writes_only_the_stretch_of_the_ledger_that_it_is_in() {
    IntStream.range(0, 3000).forEach(i -> record(written("n" + i, 2021, "順調")));
    FoldedTo folded = FoldedTo.of(ledger.recorded());
    assertThat(folded.state(NotesView.holding(PLAN, 1)).placings()).hasSize(999);
    assertThat(folded.state(NotesView.holding(PLAN, 3000)).placings()).hasSize(1);
    assertThat(folded.state(NotesView.KNOWN.of(PLAN)).stretches()).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void what_is_wanted_must_all_be_so_of_one_place() {
    NotePlace model = new NotePlace(PLAN, 2021, List.of(ROW), MODEL, FIRST);
    Listed note =
        new Listed(
            new NoteId("n"),
            NoteKind.OUTREACH,
            List.of(place(2022), model),
            1,
            new Changed(1, 1, Instant.EPOCH));
    assertThat(Wanted.ALL).accepts(note);
    assertThat(new Wanted(2021, NoteKind.OUTREACH, MODEL, FIRST, "t", "1")).accepts(note);
    assertThat(new Wanted(2022, null, null, null, null, null)).accepts(note);
    assertThat(new Wanted(2023, null, null, null, null, null)).rejects(note);
    assertThat(new Wanted(null, NoteKind.PROGRESS, null, null, null, null)).rejects(note);
    assertThat(new Wanted(2022, null, MODEL, null, null, null)).rejects(note);
    assertThat(new Wanted(2022, null, null, FIRST, null, null)).rejects(note);
    assertThat(new Wanted(null, null, null, null, "u", null)).rejects(note);
    assertThat(new Wanted(null, null, null, null, null, "2")).rejects(note);
    assertThat(new Wanted(2022, null, null, null, "t", null)).rejects(note);
  }

  @Test
  void a_stretch_that_is_known_but_not_yet_written_is_passed_over() {
    record(written("n", 2021, "順調", ROW));
    MongoDatabase database = MongoUnderTest.freshDatabase();
    ViewReader reader = new ViewReader(Stored.views(ledger, database));
    ViewsAt now = reader.at(ledger.now());
    long stretch = now.find(NotesView.KNOWN.of(PLAN)).orElseThrow().state().stretches().getFirst();
    String document = NotesView.stretch(PLAN, stretch).documentId();
    assertThat(database.getCollection("views").deleteOne(new Document("_id", document)))
        .returns(1L, DeleteResult::getDeletedCount);

    assertThat(PlanNotes.of(reader.at(ledger.now()), PLAN, note -> true).notes()).isEmpty();
  }

  private void record(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
  }

  private Collection<Listed> listed(Instant mark) {
    ViewsAt then = new ViewReader(Stored.views(ledger)).at(mark);
    return List.copyOf(PlanNotes.listed(then, PLAN));
  }

  private List<NotePlace> places(Instant mark) {
    return listed(mark).iterator().next().places();
  }
}
