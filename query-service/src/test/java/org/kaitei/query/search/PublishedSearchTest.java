package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.definition;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.published;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanId;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;

/** What the public finds of a plan with one published sheet that shows one indicator. */
class PublishedSearchTest {

  private static final PlanId OTHER = new PlanId("other");
  private static final IndicatorId Y = new IndicatorId("y");

  private final Ledger ledger = new Ledger();
  private long reviewed;

  @BeforeEach
  void a_sheet_of_one_row_was_reported() {
    var printed = new PrintedRow(null, null, null, List.of(), null, null);
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"));
    ledger.record(opened(2021), reported(row(ROW, X, "FY2023"), printed));
    reviewed = ledger.last().position();
  }

  @Test
  void nothing_is_found_before_a_sheet_is_published() {
    assertThat(found("参加率")).isEmpty();
    assertThat(catchThrowableOfType(Refusal.class, () -> search("参加率", PLAN)).code())
        .isEqualTo("plan-not-found");
  }

  @Test
  void the_plan_and_what_its_published_sheet_shows_are_found() {
    ledger.record(published(1, reviewed));
    assertThat(found("未来都市")).containsExactly("PLAN kumamoto");
    assertThat(found("参加率")).containsExactly("INDICATOR x");
    assertThat(search("参加率", PLAN).hits().getFirst().title()).isEqualTo("参加率");
  }

  @Test
  void an_indicator_of_the_plan_that_stands_on_no_published_sheet_is_not_found() {
    ledger.record(
        new IndicatorNamed(PLAN, Y, "来年からの指標", BY),
        new IndicatorDefined(Y, definition("来年からの指標", "件"), BY));
    ledger.record(published(1, ledger.last().position()));
    assertThat(found("来年")).isEmpty();
  }

  @Test
  void what_was_recorded_between_the_position_and_the_publication_is_not_found() {
    ledger.record(new IndicatorRenamed(PLAN, X, "参加率", "後からの名", BY));
    ledger.record(published(1, reviewed));
    assertThat(found("後から")).isEmpty();
    assertThat(found("参加率")).containsExactly("INDICATOR x");
  }

  @Test
  void a_search_does_not_tell_whether_an_unpublished_plan_calls_it_something() {
    ledger.record(
        new PlanAdopted(OTHER, "別の計画", "熊本市", new Edition(1, "第一版", null), BY),
        new IndicatorNamed(OTHER, X, "内々の名", BY));
    ledger.record(published(1, ledger.last().position()));
    assertThat(found("参加率 内々")).isEmpty();
    assertThat(found("参加率")).containsExactly("INDICATOR x");
    assertThat(search("参加率", null).hits().getFirst().plans()).containsExactly(PLAN);
  }

  @Test
  void the_version_says_nothing_of_what_was_recorded_since_the_publication() {
    ledger.record(published(1, reviewed));
    long version = search("参加率", null).version();
    ledger.record(new IndicatorRenamed(PLAN, X, "参加率", "後からの名", BY));
    assertThat(version).isEqualTo(reviewed + 1);
    assertThat(search("参加率", null).version()).isEqualTo(version);
  }

  private List<String> found(String query) {
    return search(query, null).hits().stream().map(hit -> hit.kind() + " " + hit.id()).toList();
  }

  private SearchDocument search(String query, PlanId plan) {
    var reader = new ViewReader(Stored.views(ledger));
    var answers = new SearchAnswers(reader, new CatalogueKeeper(reader, Duration.ofMinutes(1)));
    return answers.search(new SearchFor(query, plan, null, 100, null, Moment.NOW).amongPublished());
  }
}
