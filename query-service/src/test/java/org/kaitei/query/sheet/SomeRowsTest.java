package org.kaitei.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.measured;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.responsible;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.indicator.IndicatorsDocument;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.publication.PublicationAnswers;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheet;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** Some rows of a sheet, and some indicators of a plan. */
class SomeRowsTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 9, 1);
  private static final IndicatorId OTHER = new IndicatorId("other");
  private static final Narrowing OF_HEALTH = Narrowing.of("健康課", null, null);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_sheet_of_two_tables_shows_two_indicators() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), founded(HEALTH, "健康課"));
    ledger.record(
        recorded("FY2021", "20"),
        new IndicatorNamed(PLAN, OTHER, "企業立地", BY),
        new MeasurementRecorded(OTHER, null, period("FY2021"), measured("7"), BY));
    ledger.record(opened(2021), printed("t", X, "20"), printed("t", OTHER, "7"));
    ledger.record(printed("u", X, "20"), responsible(X, null, HEALTH, TODAY));
  }

  private static LedgerEvent printed(String table, IndicatorId indicator, String value) {
    RowKey key = new RowKey(table, indicator.equals(X) ? "1" : "2", null);
    List<Actual> actuals = List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of(value)));
    return reported(
        row(key, indicator, null), new PrintedRow("%", null, null, actuals, null, null));
  }

  private static LedgerEvent correctedElsewhere() {
    return new MeasurementCorrected(
        OTHER, null, period("FY2021"), measured("7"), measured("8"), "再集計", BY);
  }

  private ViewReader reader() {
    return new ViewReader(Stored.views(ledger));
  }

  private SheetDocument sheet(Narrowing narrowing) {
    var question = new SheetOf(SHEET, null, narrowing, TODAY, Moment.NOW);
    return new SheetAnswers(reader()).sheet(question);
  }

  private IndicatorsDocument indicators(Narrowing narrowing) {
    var question = new IndicatorsOf(PLAN, null, narrowing, TODAY, Moment.NOW);
    return new IndicatorAnswers(reader()).ofPlan(question);
  }

  private static List<IndicatorId> shown(SheetDocument sheet) {
    return sheet.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(ShownRow::indicator)
        .toList();
  }

  @Test
  void of_a_department_only_its_rows_are_left_and_events_about_others_do_not_count() {
    long before = sheet(OF_HEALTH).version();
    ledger.record(correctedElsewhere());
    assertThat(shown(sheet(OF_HEALTH))).containsExactly(X, X);
    assertThat(sheet(OF_HEALTH).version()).isEqualTo(before);
    assertThat(sheet(Narrowing.NONE).version()).isEqualTo(before + 1);
    ledger.record(corrected("FY2021", "20", "30"));
    assertThat(sheet(OF_HEALTH).version()).isEqualTo(ledger.last().position());
    assertThat(sheet(OF_HEALTH).etag()).endsWith("-2022-09-01");
    assertThat(sheet(Narrowing.NONE).etag()).doesNotContain("-");
  }

  @Test
  void of_a_table_the_others_are_left_out_though_they_show_the_same_indicator() {
    SheetDocument ofTable = sheet(Narrowing.of(null, "u", null));
    assertThat(ofTable.tables()).extracting(SheetDocument.Table::id).containsExactly("u");
    assertThat(sheet(Narrowing.of("健康課", "t", null)).tables().getFirst().rows()).hasSize(1);
    assertThatThrownBy(() -> sheet(Narrowing.of(null, "none", null)))
        .hasMessageContaining("table-not-found");
  }

  @Test
  void a_table_of_the_plan_is_known_before_the_sheet_has_reported_anything_of_it() {
    Narrowing later = Narrowing.of(null, "later", null);
    assertThatThrownBy(() -> sheet(later)).hasMessageContaining("table-not-found");
    ledger.record(placed(row("later", "1")));
    assertThat(sheet(later).tables()).isEmpty();
    ledger.record(printed("later", X, "20"));
    assertThat(shown(sheet(later))).containsExactly(X);
  }

  @Test
  void the_public_knows_only_tables_that_were_published() {
    ledger.record(placed(row("later", "1")));
    ledger.record(published(1, ledger.last().position()));
    var question = new PublishedSheet(SHEET, null, Narrowing.of(null, "later", null), Moment.NOW);
    assertThatThrownBy(() -> new PublicationAnswers(reader()).sheet(question))
        .hasMessageContaining("table-not-found");
  }

  @Test
  void of_a_goal_only_what_aims_at_it_is_left() {
    assertThat(shown(sheet(Narrowing.of(null, null, "11")))).containsOnly(X);
    assertThat(sheet(Narrowing.of(null, null, "12")).tables()).isEmpty();
  }

  @Test
  void what_was_corrected_since_the_publication_is_told_of_those_rows_alone() {
    ledger.record(published(1, ledger.last().position()));
    ledger.record(correctedElsewhere());
    assertThat(sheet(Narrowing.NONE).correctedSincePublication()).isNotNull();
    assertThat(sheet(OF_HEALTH).correctedSincePublication()).isNull();
  }

  @Test
  void the_public_is_shown_some_rows_of_what_was_published_but_none_by_department() {
    ledger.record(published(1, ledger.last().position()));
    var answers = new PublicationAnswers(reader());
    var ofGoal = new PublishedSheet(SHEET, null, Narrowing.of(null, "t", "11"), Moment.NOW);
    assertThat(shown(answers.sheet(ofGoal))).containsExactly(X);
    var ofHealth = new PublishedSheet(SHEET, null, OF_HEALTH, Moment.NOW);
    assertThatThrownBy(() -> answers.sheet(ofHealth)).hasMessageContaining("department-not-found");
  }

  @Test
  void indicators_are_listed_of_a_department_a_table_or_a_goal() {
    long before = indicators(OF_HEALTH).version();
    ledger.record(correctedElsewhere());
    assertThat(indicators(OF_HEALTH).indicators())
        .extracting(IndicatorsDocument.Listed::id)
        .containsExactly(X);
    assertThat(indicators(OF_HEALTH).version()).isEqualTo(before);
    assertThat(indicators(OF_HEALTH).etag()).endsWith("-2022-09-01");
    assertThatThrownBy(() -> indicators(Narrowing.of(null, "none", null)))
        .hasMessageContaining("table-not-found");
    assertThat(indicators(Narrowing.of(null, null, "11")).indicators()).hasSize(1);
    assertThat(indicators(Narrowing.NONE).version()).isEqualTo(ledger.last().position());
  }
}
