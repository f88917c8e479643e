package org.kaitei.query.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.sealed;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanRetitled;
import org.kaitei.plan.PlanId;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.publication.PublicationQuestion.PublicationsOf;
import org.kaitei.query.publication.PublicationQuestion.PublishedPlans;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheet;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheets;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.submission.SheetStatus;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetId;

class PublicationAnswersTest {

  private static final PrintedRow PRINTED =
      new PrintedRow(
          "%",
          null,
          baseline("FY2018", "10"),
          List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
          target("50"),
          "25%");

  private final Ledger ledger = new Ledger();
  private long imported;

  @BeforeEach
  void a_sheet_of_one_row_was_imported() {
    ledger.record(
        adopted(),
        named("参加率"),
        defined("参加率", "%"),
        based("FY2018", "10"),
        aimed("50"),
        recorded("FY2021", "20"),
        opened(2021),
        reported(row(ROW, X, "FY2023"), PRINTED));
    imported = ledger.last().position();
  }

  @Test
  void before_it_is_published_the_public_sees_nothing_of_a_sheet() {
    assertThatThrownBy(this::publicSheet).hasMessageContaining("sheet-not-found");
    assertThatThrownBy(this::publications).hasMessageContaining("sheet-not-found");
    assertThatThrownBy(this::years).hasMessageContaining("plan-not-found");
    assertThat(plans().plans()).isEmpty();
  }

  @Test
  void the_public_sees_a_sheet_as_it_was_published() {
    ledger.record(published(1, imported));
    ledger.record(corrected("FY2021", "20", "30"));
    SheetDocument shown = publicSheet();
    assertThat(actual(shown)).isEqualTo("20");
    assertThat(actual(standing())).isEqualTo("30");
    assertThat(shown.status()).isEqualTo(SheetStatus.PUBLISHED);
    assertThat(shown.publications()).extracting(ShownPublication::number).containsExactly(1);
  }

  @Test
  void what_was_corrected_since_is_told_with_the_event_and_to_the_public_without_its_words() {
    ledger.record(published(1, imported));
    assertThat(standing().correctedSincePublication()).isNull();
    ledger.record(corrected("FY2021", "20", "30"));
    CorrectedSince corrected = standing().correctedSincePublication();
    assertThat(corrected.publication()).isEqualTo(1);
    assertThat(corrected.complete()).isTrue();
    assertThat(corrected.asOf()).isEqualTo(ledger.now());
    Cell cell = corrected.rows().getFirst().cells().getFirst();
    assertThat(cell.cell()).isEqualTo("actual/2021");
    assertThat(cell.events())
        .singleElement()
        .satisfies(did -> assertThat(did.position()).isEqualTo(ledger.last().position()));
    assertThat(publicSheet().correctedSincePublication()).isEqualTo(corrected.forThePublic());
  }

  @Test
  void a_further_publication_has_nothing_corrected_since() {
    ledger.record(published(1, imported));
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(published(2, ledger.last().position()));
    assertThat(standing().correctedSincePublication()).isNull();
    assertThat(actual(publicSheet())).isEqualTo("30");
    assertThat(publicSheet().publications()).hasSize(2);
  }

  @Test
  void a_correction_that_was_taken_back_leaves_nothing_corrected() {
    ledger.record(published(1, imported));
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(corrected("FY2021", "30", "20"));
    assertThat(standing().correctedSincePublication())
        .satisfiesAnyOf(
            since -> assertThat(since).isNull(),
            since ->
                assertThat(since.rows().getFirst().cells())
                    .extracting(Cell::cell)
                    .doesNotContain("actual/2021"));
  }

  @Test
  void what_was_recorded_between_the_position_and_the_publication_is_not_in_it() {
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(corrected("FY2021", "30", "40"));
    ledger.record(written("n", 2021, "遅れて書かれた所見", ROW));
    ledger.record(published(1, imported));
    assertThat(actual(publicSheet())).isEqualTo("20");
    assertThat(publicSheet().notes()).isEmpty();
    assertThat(standing().correctedSincePublication().rows()).hasSize(1);
  }

  @Test
  void as_of_then_the_public_sees_what_it_saw_then() {
    ledger.record(published(1, imported));
    Instant first = ledger.now();
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(published(2, ledger.last().position()));
    var then = new PublishedSheet(SHEET, null, new Moment(first));
    assertThat(actual(answers().sheet(then))).isEqualTo("20");
    assertThat(answers().sheet(then).publications()).hasSize(1);
  }

  @Test
  void a_publication_names_its_files_when_they_are_kept() {
    ledger.record(published(1, imported));
    assertThat(publications().publications().getFirst().json()).isNull();
    ledger.record(sealed(1, imported));
    ShownPublication kept = publications().publications().getFirst();
    assertThat(kept.json().address())
        .isEqualTo("/api/plans/kumamoto/sheets/2021/publications/1.json");
    assertThat(kept.csv().address())
        .isEqualTo("/api/plans/kumamoto/sheets/2021/publications/1.csv");
    assertThat(kept.json().sha256()).isEqualTo("a".repeat(64));
    assertThat(kept.csv().bytes()).isEqualTo(20);
    assertThat(kept.position()).isEqualTo(imported);
    assertThat(kept.by()).isEqualTo(Said.BY.subject());
    assertThat(kept.reason()).isEqualTo("年次の公表");
    assertThat(publications().version()).isEqualTo(ledger.last().position());
  }

  @Test
  void the_public_is_told_of_published_plans_and_years_by_the_titles_of_then() {
    PlanId other = new PlanId("other");
    ledger.record(new PlanAdopted(other, "別の計画", "熊本市", new Edition(1, "第一版", null), Said.BY));
    ledger.record(opened(2022));
    ledger.record(new PlanRetitled(PLAN, "SDGs未来都市計画", "見直し中の題名", Said.BY));
    ledger.record(published(1, imported));
    ledger.record(new PlanRetitled(PLAN, "見直し中の題名", "新しい題名", Said.BY));
    assertThat(plans().plans())
        .extracting(PlansDocument.Listed::title)
        .containsExactly("SDGs未来都市計画");
    assertThat(years()).containsExactly(2021);
    var question = new PublishedSheets(other, Moment.NOW);
    assertThatThrownBy(() -> answers().sheets(question)).hasMessageContaining("plan-not-found");
  }

  @Test
  void the_moment_of_a_publication_is_found_once() {
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(published(1, imported));
    var views = reader().now();
    Publication publication =
        views.find(SubmissionView.of(SHEET)).orElseThrow().state().lastPublication().orElseThrow();
    PublishedMoments moments = new PublishedMoments();
    Instant found = moments.of(views, SHEET, publication);
    assertThat(found).isBefore(ledger.recorded().get((int) imported).recordedAt());
    assertThat(moments.of(null, SHEET, publication)).isEqualTo(found);
  }

  private static String actual(SheetDocument sheet) {
    return sheet.tables().getFirst().rows().getFirst().actuals().getFirst().value();
  }

  private SheetDocument publicSheet() {
    return answers().sheet(new PublishedSheet(SHEET, null, Moment.NOW));
  }

  private SheetDocument standing() {
    return new SheetAnswers(reader()).sheet(new SheetOf(SHEET, Moment.NOW));
  }

  private PublicationsDocument publications() {
    return answers().publications(new PublicationsOf(new SheetId(PLAN, 2021), Moment.NOW));
  }

  private PlansDocument plans() {
    return answers().plans(new PublishedPlans(Moment.NOW));
  }

  private List<Integer> years() {
    return answers().sheets(new PublishedSheets(PLAN, Moment.NOW)).years();
  }

  private PublicationAnswers answers() {
    return new PublicationAnswers(reader());
  }

  private ViewReader reader() {
    return new ViewReader(Stored.views(ledger));
  }
}
