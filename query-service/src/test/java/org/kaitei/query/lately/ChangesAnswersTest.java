package org.kaitei.query.lately;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.responsible;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanId;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.fold.Views;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.Lookups;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewReader;

class ChangesAnswersTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 9, 1);
  private static final PlanId OTHER = new PlanId("other");

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_with_a_sheet_and_a_note_stands_beside_another() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), placed(row("t", "1")));
    ledger.record(recorded("FY2021", "20"), opened(2021), written("n", 2021, "順調", ROW));
    ledger.record(founded(HEALTH, "健康課"));
    ledger.record(
        new PlanAdopted(OTHER, "別の計画", "熊本市", new Edition(1, "初版", null), BY),
        new IndicatorNamed(OTHER, new IndicatorId("elsewhere"), "別の指標", BY));
  }

  private ChangesDocument asked(PlanId plan, Narrowing narrowing, Instant asOf) {
    var answers = new ChangesAnswers(new ViewReader(Stored.views(ledger)));
    return answers.changes(new ChangesOf(plan, narrowing, TODAY, new Moment(asOf)));
  }

  private ChangesDocument changes(Narrowing narrowing) {
    return asked(PLAN, narrowing, null);
  }

  private ChangesDocument changes() {
    return changes(Narrowing.NONE);
  }

  @Test
  void what_concerns_the_plan_its_indicators_sheets_and_notes_is_told_newest_first() {
    assertThat(changes().changes())
        .extracting(LedgerEntry::kind)
        .containsExactly(
            "note.written",
            "sheet.opened",
            "indicator.measurement-recorded",
            "plan.row-placed",
            "indicator.defined",
            "plan.indicator-named",
            "plan.adopted");
    assertThat(changes().version()).isEqualTo(7);
    assertThat(changes().etag()).isEqualTo("7");
  }

  @Test
  void events_of_another_plan_change_nothing() {
    assertThat(asked(OTHER, Narrowing.NONE, null).changes()).hasSize(2);
    ledger.record(new IndicatorNamed(OTHER, new IndicatorId("more"), "別の指標二", BY));
    assertThat(changes().version()).isEqualTo(7);
  }

  @Test
  void only_the_last_thirty_are_told() {
    for (int i = 0; i < 40; i++) {
      ledger.record(corrected("FY2021", "" + (20 + i), "" + (21 + i)));
    }
    assertThat(changes().changes()).hasSize(ChangesAnswers.MOST);
    assertThat(changes().changes().getFirst().after()).isEqualTo("60");
  }

  @Test
  void narrowed_only_events_about_the_indicators_are_left() {
    ledger.record(responsible(X, null, HEALTH, TODAY));
    assertThat(changes(Narrowing.of("健康課", "t", "11")).changes())
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(entry -> assertThat(entry.indicator()).isEqualTo(X));
    assertThat(changes(Narrowing.of("健康課", null, null)).etag()).endsWith("-2022-09-01");
    assertThat(changes(Narrowing.of(null, null, "12")).changes()).isEmpty();
    assertThat(changes(Narrowing.of("none", null, null)).changes()).isEmpty();
  }

  @Test
  void what_was_said_long_ago_is_told_however_much_was_said_elsewhere_since() {
    ChangesDocument before = changes();
    ledger.record(elsewhere(2_100));
    assertThat(changes().changes()).isEqualTo(before.changes());
    assertThat(changes().etag()).isEqualTo(before.etag());
  }

  @Test
  void as_of_a_moment_long_ago_all_that_was_said_until_then_is_told() {
    List<Instant> moments = new ArrayList<>();
    List<ChangesDocument> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      ledger.record(corrected("FY2021", "" + (20 + i), "" + (21 + i)));
      ledger.record(elsewhere(49));
      if (i % 15 == 0) {
        moments.add(ledger.now());
        answers.add(changes());
      }
    }
    for (int i = 0; i < moments.size(); i++) {
      ChangesDocument then = asked(PLAN, Narrowing.NONE, moments.get(i));
      assertThat(then.changes()).isEqualTo(answers.get(i).changes());
      assertThat(then.version()).isEqualTo(answers.get(i).version());
    }
  }

  @Test
  void narrowed_too_the_version_never_falls() {
    Narrowing inTable = Narrowing.of(null, "t", null);
    ledger.record(corrected("FY2021", "20", "30"));
    ChangesDocument before = changes(inTable);
    ledger.record(elsewhere(2_100));
    assertThat(changes(inTable).changes()).isEqualTo(before.changes()).isNotEmpty();
    assertThat(changes(inTable).version()).isEqualTo(before.version());
  }

  @Test
  void only_what_is_said_of_the_plan_concerns_whoever_follows_it() {
    ViewReader reader = new ViewReader(Stored.views(ledger));
    var question = new ChangesOf(PLAN, Narrowing.NONE, TODAY, Moment.NOW);
    Set<String> madeOf =
        Lookups.during(ledger.now(), () -> new ChangesAnswers(reader).changes(question)).views();
    assertThat(changedBy(elsewhere(1).getFirst())).doesNotContainAnyElementsOf(madeOf);
    for (LedgerEvent own :
        List.of(
            corrected("FY2021", "20", "30"),
            placed(row("t", "2")),
            opened(2022),
            written("m", 2022, "順調", ROW))) {
      assertThat(changedBy(own)).containsAnyElementsOf(madeOf);
    }
  }

  private List<String> changedBy(LedgerEvent event) {
    return Views.changedBy(ledger.record(event).getFirst()).stream()
        .map(ViewKey::documentId)
        .toList();
  }

  /** What another plan says. */
  private static List<LedgerEvent> elsewhere(int events) {
    return IntStream.range(0, events)
        .<LedgerEvent>mapToObj(
            i -> new IndicatorNamed(OTHER, new IndicatorId("elsewhere-" + i), "別の指標", BY))
        .toList();
  }

  @Test
  void as_of_then_what_came_later_is_not_told() {
    Instant then = ledger.now();
    ledger.record(corrected("FY2021", "20", "30"));
    assertThat(asked(PLAN, Narrowing.NONE, then).changes()).hasSize(7);
    assertThat(changes().changes()).hasSize(8);
  }
}
