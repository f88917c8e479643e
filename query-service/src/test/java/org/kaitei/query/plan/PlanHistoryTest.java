package org.kaitei.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Row;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.plan.PlanQuestion.HistoryOfPlan;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import tools.jackson.databind.JsonNode;

class PlanHistoryTest {

  private static final Row ROW_1 = row("t", "1");
  private static final Section SECTION = new Section(new SectionId("s"), "編", "文", null);
  private static final Initiative INITIATIVE =
      new Initiative(new InitiativeId("i"), "①", "推進", null, null, "文", null, null, null);
  private static final Narrative NARRATIVE =
      new Narrative(new NarrativeKey(null, Aspect.ECONOMY, null), "文");

  private final Ledger ledger = new Ledger();

  @Test
  void every_event_is_told_with_the_edition_that_stood_when_it_was_recorded() {
    ledger.record(adopted(), named("参加率"), placed(ROW_1));
    ledger.record(
        revised(2),
        new PlanEvent.SectionPlaced(PLAN, SECTION, BY),
        new PlanEvent.PlanRetitled(PLAN, "旧", "新", BY));
    ledger.record(new PlanEvent.PlanAmended(PLAN, 2, null, BY));
    ledger.record(revised(3));

    assertThat(history(0))
        .extracting(PlanRevision::edition)
        .containsExactly(1, 1, 1, 2, 2, 2, 2, 3);
  }

  @Test
  void the_edition_is_known_on_every_page_of_a_long_history() {
    ledger.record(adopted(), revised(2));
    for (int i = 0; i < 2 * PlanHistoryView.LENGTH; i++) {
      ledger.record(placed(row("t", "" + i)));
    }

    assertThat(history(PlanHistoryView.LENGTH + 10))
        .hasSizeGreaterThan(PlanHistoryView.LENGTH / 2)
        .extracting(PlanRevision::edition)
        .containsOnly(2);
  }

  @Test
  void what_was_taken_away_is_told_as_it_stood() {
    taken(
        new PlanEvent.SectionDropped(PLAN, SECTION.id(), SECTION, BY),
        new PlanEvent.InitiativeDropped(PLAN, INITIATIVE.id(), INITIATIVE, BY),
        new PlanEvent.NarrativeDropped(PLAN, NARRATIVE.about(), NARRATIVE, BY),
        new PlanEvent.RowDropped(PLAN, ROW_1.key(), ROW_1, BY),
        new PlanEvent.IndicatorRetired(PLAN, X, "参加率", BY));

    List<PlanRevision> told = history(1);
    assertThat(told)
        .extracting(revision -> json(revision.before()))
        .containsExactly(
            json(SECTION), json(INITIATIVE), json(NARRATIVE), json(ROW_1), json("参加率"));
    assertThat(told).extracting(PlanRevision::after).containsOnlyNulls();
    assertThat(told).extracting(PlanRevision::indicator).containsExactly(null, null, null, X, X);
  }

  @Test
  void an_event_of_a_former_release_names_what_it_took_away() {
    taken(
        new PlanEvent.SectionDropped(PLAN, SECTION.id(), BY),
        new PlanEvent.InitiativeDropped(PLAN, INITIATIVE.id(), BY),
        new PlanEvent.NarrativeDropped(PLAN, NARRATIVE.about(), BY),
        new PlanEvent.RowDropped(PLAN, ROW_1.key(), BY),
        new PlanEvent.IndicatorRetired(PLAN, X, BY));

    assertThat(history(1))
        .extracting(revision -> json(revision.before()))
        .containsExactly(
            json(SECTION.id()),
            json(INITIATIVE.id()),
            json(NARRATIVE.about()),
            json(ROW_1.key()),
            json(null));
  }

  private void taken(LedgerEvent... away) {
    ledger.record(adopted());
    ledger.record(away);
  }

  private List<PlanRevision> history(long after) {
    return new PlanAnswers(new ViewReader(Stored.views(ledger)))
        .history(new HistoryOfPlan(PLAN, 100, after, Moment.NOW))
        .revisions();
  }

  /** As the answer is sent. */
  private static JsonNode json(Object told) {
    return EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(told));
  }

  private static LedgerEvent revised(int edition) {
    return new PlanEvent.PlanRevised(PLAN, new Edition(edition, "版", null), null, BY);
  }
}
