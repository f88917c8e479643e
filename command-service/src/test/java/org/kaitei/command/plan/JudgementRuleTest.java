package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Story;
import org.kaitei.command.plan.PlanCommand.ChooseJudgementRule;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanId;

class JudgementRuleTest {

  private static final PlanId ID = new PlanId("sdgs");
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final PlanEvent ADOPTED =
      new PlanAdopted(ID, "計画", "市", new Edition(1, "第一版", null), BY);
  private static final JudgementRule PATH = new LinearPath();
  private static final PlanEvent CHOSEN = new JudgementRuleChosen(ID, null, PATH, null, BY);

  @Test
  void a_plan_chooses_the_rule_that_it_judges_by() {
    given(ADOPTED).when(choose(PATH, null, null)).then(CHOSEN);
    given(ADOPTED, CHOSEN).when(choose(PATH, null, null)).thenNothingNew();
  }

  @Test
  void another_rule_needs_a_reason() {
    var refusal =
        given(ADOPTED, CHOSEN)
            .when(choose(Bands.USUAL, null, null))
            .thenRefused(Kind.CONFLICT, "rule-stands");
    assertThat(refusal.facts())
        .containsEntry("rule", "LINEAR_PATH/1")
        .containsEntry("revision", 2L);
    given(ADOPTED, CHOSEN)
        .when(choose(Bands.USUAL, "評価方法の見直し", 2L))
        .then(new JudgementRuleChosen(ID, PATH, Bands.USUAL, "評価方法の見直し", BY));
  }

  @Test
  void a_rule_that_changed_since_is_not_overwritten() {
    given(ADOPTED, CHOSEN)
        .when(choose(Bands.USUAL, "見直し", 1L))
        .thenRefused(Kind.CHANGED_SINCE, "rule-changed");
  }

  @Test
  void a_plan_that_was_not_adopted_has_no_rule() {
    given().when(choose(PATH, null, null)).thenRefused(Kind.NOT_FOUND, "plan-not-found");
  }

  private static Story<Plan, PlanCommand, PlanEvent> given(PlanEvent... events) {
    return Story.given(Plan.UNKNOWN, Plan::evolve, Plan::decide, List.of(events));
  }

  private static PlanCommand choose(JudgementRule rule, String reason, Long unchangedSince) {
    return new ChooseJudgementRule(ID, rule, reason, unchangedSince, BY);
  }
}
