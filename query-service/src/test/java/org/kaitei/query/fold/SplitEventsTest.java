package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.revised;
import static org.kaitei.query.Said.row;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SplitEvent;
import org.kaitei.note.NoteId;
import org.kaitei.plan.PlanEvent.SectionPlaced;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.history.AimsView;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.history.Revision;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.note.NoteHistoryView;
import org.kaitei.query.plan.PlanHistoryView;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.search.Wording;
import org.kaitei.query.search.WordingsView;
import org.kaitei.query.sheet.SheetHistoryView;
import org.kaitei.query.sheet.SheetRevision;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetId;

/** What one stored event was split into is folded as a whole, once, at its one place. */
class SplitEventsTest {

  private final RecordedEvent adopted = stored(1, adopted());
  private final RecordedEvent aiming = stored(2, named("参加率"), aimed("50"));
  private final RecordedEvent measured =
      stored(3, defined("参加率", "%"), recorded("FY2020", "1"), recorded("FY2021", "2"));

  @Test
  void every_view_gets_the_parts_that_concern_it() {
    FoldedTo folded = FoldedTo.of(List.of(adopted, aiming, measured));

    assertThat(folded.state(PlanView.KIND.of(PLAN)).targets()).hasSize(1);
    assertThat(folded.state(IndicatorView.KIND.of(X)).plans()).containsExactly(PLAN);
    assertThat(folded.state(IndicatorView.KIND.of(X)).measurements()).hasSize(2);
  }

  @Test
  void a_history_tells_every_part_under_the_same_number_and_id() {
    FoldedTo folded = FoldedTo.of(List.of(measured));

    assertThat(folded.state(HistoryView.holding(X, 3)).revisions())
        .extracting(r -> r.revision() + " " + r.eventId() + " " + r.kind() + " " + r.after())
        .hasSize(3)
        .allMatch(told -> told.startsWith("3 event-3 "))
        .endsWith("3 event-3 measurement-recorded 1", "3 event-3 measurement-recorded 2");
  }

  @Test
  void the_history_of_an_indicator_tells_alike_parts_apart() {
    RecordedEvent split = stored(2, corrected("FY2020", "1", "2"), corrected("FY2020", "2", "3"));

    assertThat(FoldedTo.of(List.of(split)).state(HistoryView.holding(X, 2)).revisions())
        .extracting(Revision::after)
        .containsExactly("2", "3");
  }

  @Test
  void so_does_what_plans_said_about_it() {
    RecordedEvent split = stored(2, revised("50", "60"), revised("60", "70"));

    assertThat(FoldedTo.of(List.of(split)).state(AimsView.holding(X, 2)).revisions())
        .extracting(Revision::after)
        .containsExactly("60", "70");
  }

  @Test
  void the_history_of_a_note_tells_alike_parts_apart() {
    RecordedEvent split = stored(2, amended("n", "順調", "遅れ"), amended("n", "遅れ", "順調"));

    assertThat(
            FoldedTo.of(List.of(split))
                .state(NoteHistoryView.holding(new NoteId("n"), 2))
                .revisions())
        .extracting(told -> told.after().text())
        .containsExactly("遅れ", "順調");
  }

  @Test
  void the_history_of_a_sheet_tells_alike_parts_apart() {
    PrintedRow first = new PrintedRow("%", null, null, List.of(), null, null);
    PrintedRow second = new PrintedRow(null, null, null, List.of(), null, "30%");
    RecordedEvent split =
        stored(2, reported(row("t", "1"), first), reported(row("t", "1"), second));

    assertThat(
            FoldedTo.of(List.of(split))
                .state(SheetHistoryView.holding(new SheetId(PLAN, 2021), 2))
                .revisions())
        .extracting(SheetRevision::cells)
        .containsExactly(List.of("unit"), List.of("reported"));
  }

  @Test
  void the_history_of_a_plan_tells_alike_parts_apart() {
    RecordedEvent split = stored(2, section("one", "編一"), section("two", "編二"));
    FoldedTo folded = FoldedTo.of(List.of(adopted, split));

    assertThat(folded.state(PlanHistoryView.holding(PLAN, 2)).revisions())
        .extracting(r -> r.revision() + " " + r.kind())
        .containsExactly("1 adopted", "2 section-placed", "2 section-placed");
  }

  @Test
  void what_every_part_words_can_be_found() {
    RecordedEvent split = stored(2, section("one", "編一"), section("two", "編二"));
    FoldedTo folded = FoldedTo.of(List.of(split));

    assertThat(folded.state(WordingsView.holding(2)).wordings())
        .extracting(Wording::text)
        .contains("編一", "編二");
  }

  @Test
  void folded_twice_it_counts_once() {
    List<RecordedEvent> once = List.of(adopted, aiming, measured);
    List<RecordedEvent> twice = Stream.of(adopted, aiming, aiming, measured, measured).toList();

    assertThat(FoldedTo.of(twice)).isEqualTo(FoldedTo.of(once));
  }

  @Test
  void it_changes_every_view_that_one_of_its_parts_changes() {
    assertThat(Views.changedBy(aiming))
        .contains(PlanView.KIND.of(PLAN), IndicatorView.KIND.of(X))
        .doesNotHaveDuplicates();
  }

  private static LedgerEvent section(String id, String title) {
    return new SectionPlaced(PLAN, new Section(new SectionId(id), title, null, null), BY);
  }

  private static RecordedEvent stored(long position, LedgerEvent... parts) {
    LedgerEvent event = parts.length == 1 ? parts[0] : new SplitEvent(List.of(parts));
    Instant recordedAt = Instant.EPOCH.plusMillis(position);
    return new RecordedEvent(
        "event-" + position, event.stream(), position, position, recordedAt, position, event);
  }
}
