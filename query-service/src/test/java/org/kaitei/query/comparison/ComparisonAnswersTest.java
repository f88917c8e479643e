package org.kaitei.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.baseline;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.revised;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Said.withdrawn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.comparison.ComparisonDocument.Fate;
import org.kaitei.query.comparison.ComparisonDocument.Row;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetId;

class ComparisonAnswersTest {

  private static final SheetId SHEET = new SheetId(PLAN, 2021);
  private static final PrintedRow PRINTED =
      new PrintedRow(
          "%",
          null,
          baseline("FY2018", "10"),
          List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
          target("50"),
          "25%");

  private final Ledger ledger = new Ledger();
  private Instant adoptedAt;
  private Instant imported;

  @BeforeEach
  void a_sheet_of_one_row_was_imported() {
    ledger.record(adopted());
    adoptedAt = ledger.now();
    ledger.record(
        named("参加率"),
        defined("参加率", "%"),
        based("FY2018", "10"),
        aimed("50"),
        recorded("FY2021", "20"),
        placed(row(ROW, X, "FY2023")),
        opened(2021),
        reported(row(ROW, X, "FY2023"), PRINTED));
    imported = ledger.now();
  }

  @Test
  void what_stayed_the_same_is_not_told() {
    assertThat(since(imported).rows()).isEmpty();
  }

  @Test
  void a_corrected_figure_is_told_with_the_event_that_did_it() {
    ledger.record(corrected("FY2021", "20", "30"));

    Row row = since(imported).rows().getFirst();
    Cell actual = row.cells().getFirst();

    assertThat(row.fate()).isEqualTo(Fate.CHANGED);
    assertThat(row.cells())
        .extracting(Cell::cell)
        .containsExactly("actual/2021", "achievement", "warnings");
    assertThat(actual.before())
        .isEqualTo(new ShownActual(2021, Period.fiscalYear(2021), "20", "20", null, null, 6L));
    assertThat(((ShownActual) actual.after()).value()).isEqualTo("30");
    assertThat(actual.events())
        .singleElement()
        .satisfies(
            did -> {
              assertThat(did.stream()).isEqualTo("indicator/x");
              assertThat(did.kind()).isEqualTo("indicator.measurement-corrected");
              assertThat(did.position()).isEqualTo(ledger.last().position());
              assertThat(did.eventId()).isEqualTo(ledger.last().stored().eventId());
              assertThat(did.recordedBy()).isEqualTo(BY.subject());
              assertThat(did.reason()).isNotBlank();
            });
    assertThat(row.cells().getLast().events()).isEqualTo(actual.events());
  }

  @Test
  void every_event_between_is_told_in_the_order_of_the_ledger() {
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(recorded("FY2019", "7"));
    ledger.record(corrected("FY2021", "30", "40"));

    assertThat(since(imported).rows().getFirst().cells().getFirst().events())
        .extracting(Did::revision)
        .as("not that of another period")
        .containsExactly(4L, 6L);
  }

  @Test
  void that_the_plan_has_dropped_a_row_changes_nothing_on_the_sheet() {
    ledger.record(new PlanEvent.RowDropped(PLAN, ROW, BY));

    assertThat(since(imported).rows()).isEmpty();
  }

  @Test
  void a_withdrawn_figure_is_removed() {
    ledger.record(withdrawn("FY2021", "20"));

    assertThat(since(imported).rows().getFirst().cells().getFirst().fate()).isEqualTo(Fate.REMOVED);
  }

  @Test
  void a_sheet_that_was_not_there_is_added_whole() {
    ComparisonDocument all = since(adoptedAt);

    assertThat(all.rows()).extracting(Row::fate).containsExactly(Fate.ADDED);
    assertThat(all.rows().getFirst().cells())
        .extracting(Cell::cell)
        .containsExactly(
            "indicator",
            "name",
            "unit",
            "baseline",
            "actual/2021",
            "target",
            "achievement",
            "reported");
    assertThat(all.rows().getFirst().cells())
        .allSatisfy(cell -> assertThat(cell.events()).isNotEmpty());
  }

  @Test
  void a_row_that_is_reported_anew_is_told_with_its_report() {
    PrintedRow again = new PrintedRow(null, null, null, List.of(), null, "30%");
    ledger.record(reported(row(ROW, X, "FY2023"), again));

    Cell cell = since(imported).rows().getFirst().cells().getFirst();

    assertThat(cell.cell()).isEqualTo("reported");
    assertThat(cell.events()).extracting(Did::kind).containsExactly("sheet.row-reported");
  }

  @Test
  void a_row_of_another_number_is_none_of_the_events_of_this_one() {
    ledger.record(reported(row(new RowKey("t", "2", null), X, "FY2023"), PRINTED));

    assertThat(since(imported).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.no()).isEqualTo("2"));
  }

  @Test
  void a_revised_target_is_told_with_the_reason_of_the_revision_of_the_plan() {
    ledger.record(
        new PlanRevised(PLAN, new Edition(2, "第二版", null), "コロナ禍", BY),
        new TargetRevised(
            PLAN, X, null, new Period("FY2023"), target("50"), target("80"), null, 2, BY));

    Cell target = since(imported).rows().getFirst().cells().getFirst();

    assertThat(target.cell()).isEqualTo("target");
    assertThat(((AimedFigure) target.after()).value()).isEqualTo("80");
    assertThat(target.events()).singleElement().extracting(Did::reason).isEqualTo("コロナ禍");
  }

  @Test
  void two_editions_are_held_against_each_other_at_one_moment() {
    ledger.record(
        new PlanRevised(PLAN, new Edition(2, "第二版", null), null, BY), revised("50", "80"));

    ComparisonDocument editions = ask(new ComparisonOf(SHEET, Moment.NOW, Moment.NOW, 1, 2));

    assertThat(editions.rows().getFirst().cells().getFirst().cell()).isEqualTo("target");
    assertThat(editions.rows().getFirst().cells().getFirst().events())
        .extracting(Did::kind)
        .containsExactly("plan.target-revised");
    assertThat(ask(new ComparisonOf(SHEET, Moment.NOW, Moment.NOW, 2, 2)).rows()).isEmpty();
  }

  @Test
  void of_more_events_than_anybody_reads_the_last_are_told_and_that_some_are_missing() {
    List<LedgerEvent> corrections = new ArrayList<>();
    for (int i = 0; i <= Between.MOST; i++) {
      corrections.add(corrected("FY2021", "" + i, "" + (i + 1)));
    }
    ledger.record(corrections);

    ComparisonDocument all = since(imported);

    assertThat(all.complete()).isFalse();
    assertThat(all.rows().getFirst().cells().getFirst().events()).hasSize(Between.MOST);
    assertThat(since(ledger.now()).complete()).isTrue();
  }

  @Test
  void a_comparison_with_nothing_or_backward_is_refused() {
    refused("nothing-to-compare", new Sides(null, null, null, null));
    refused("nothing-to-compare", new Sides("", " ", "2022-09-30", null));
    refused("backward-comparison", new Sides("2022-10-01", null, "2022-09-30", null));
    refused("malformed-as-of", new Sides("yesterday", null, null, null));
    refused("edition-not-found", new Sides(null, "first", null, null));
    refused("edition-not-found", new Sides(null, "9", null, null));
  }

  @Test
  void what_an_address_leaves_open_is_what_stands_then() {
    Moment then = new Moment(imported);

    assertThat(ComparisonOf.asked(SHEET, new Sides(null, "1", null, null), then))
        .isEqualTo(new ComparisonOf(SHEET, then, then, 1, null));
  }

  private void refused(String code, Sides sides) {
    assertThatThrownBy(() -> ask(ComparisonOf.asked(SHEET, sides, Moment.NOW)))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  private ComparisonDocument since(Instant from) {
    return ask(new ComparisonOf(SHEET, new Moment(from), Moment.NOW, null, null));
  }

  private ComparisonDocument ask(ComparisonOf question) {
    return new ComparisonAnswers(new ViewReader(Stored.views(ledger))).compare(question);
  }
}
