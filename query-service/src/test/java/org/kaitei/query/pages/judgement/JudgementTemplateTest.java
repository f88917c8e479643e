package org.kaitei.query.pages.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.adopted;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.Rendered;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form in which a way of judging is chosen. */
class JudgementTemplateTest {

  @ParameterizedTest
  @CsvSource({"text-missing, rule, rule", "invalid-bands, , bands"})
  void what_is_refused_is_told_with_a_way_to_its_field_and_described_there(
      String code, String said, String field) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    if (said != null) {
      facts.put("field", said);
    }
    String html = shown(new Trouble(422, code, "記録できません", "なぜ", List.of(), facts));
    assertThat(html)
        .contains("href=\"#" + field + "\"", "id=\"" + field + "\"")
        .containsOnlyOnce("id=\"" + field + "-wrong\"");
  }

  @Test
  void where_nothing_was_refused_nothing_is_called_wrong() {
    assertThat(shown(null))
        .contains("id=\"rule\"", "id=\"bands\"")
        .doesNotContain("id=\"rule-wrong");
  }

  private static String shown(Trouble trouble) {
    Ledger ledger = new Ledger();
    ledger.record(adopted());
    PlanDocument plan =
        new PlanAnswers(new ViewReader(Stored.views(ledger))).one(new OnePlan(PLAN, Moment.NOW));
    var visit = Reader.visit(new Actor("p-1", Set.of(Role.PLANNER), null));
    return Rendered.html("judgement", JudgementPage.of(plan, Form.NONE, trouble, visit));
  }
}
