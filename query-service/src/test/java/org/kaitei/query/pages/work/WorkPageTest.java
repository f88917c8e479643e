package org.kaitei.query.pages.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Steps.DUE;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.founded;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.access.Role;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.work.WorkAnswers;
import org.kaitei.query.work.WorkOf;

/** What the page of work offers to whom. */
class WorkPageTest {

  private final Ledger ledger = new Ledger();

  @Test
  void an_expert_finds_every_sheet_to_comment_on_the_newest_first() {
    ledger.record(adopted(), founded(WATER, "水保全課"));
    ledger.record(opened(2020), opened(2021));
    WorkPage page = shownTo(Role.EXPERT);
    assertThat(page.comments())
        .containsExactly(
            new Link("SDGs未来都市計画 2021年度", "/plans/kumamoto/sheets/2021/comments"),
            new Link("SDGs未来都市計画 2020年度", "/plans/kumamoto/sheets/2020/comments"));
    assertThat(page.sheets()).isEmpty();
    assertThat(page.idle()).isFalse();
  }

  @Test
  void a_planner_finds_every_sheet_to_review_and_none_to_comment_on_as_an_expert() {
    ledger.record(adopted(), founded(WATER, "水保全課"));
    ledger.record(opened(2021), asked(WATER));
    WorkPage page = shownTo(Role.PLANNER);
    assertThat(page.sheets())
        .extracting(Link::href)
        .containsExactly("/plans/kumamoto/sheets/2021/review");
    assertThat(page.comments()).isEmpty();
  }

  private WorkPage shownTo(Role role) {
    var reader = new ViewReader(Stored.views(ledger));
    var actor = new Actor("p-1", Set.of(role), null);
    var question = new WorkOf(null, actor.may(Right.RUN_SUBMISSION), DUE, Moment.NOW);
    var plan = new PlanAnswers(reader).one(new OnePlan(PLAN, Moment.NOW));
    return WorkPage.of(new WorkAnswers(reader).work(question), List.of(plan), Reader.visit(actor));
  }
}
