package org.kaitei.query.pages.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Steps.DUE;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.query.Ledger;
import org.kaitei.query.department.DepartmentAnswers;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.entry.EntryPage.Beside;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

/** To whom the form of a figure is shown. */
class EntryPageTest {

  private final Ledger ledger = new Ledger();

  @Test
  void the_form_is_for_the_department_that_answers_and_for_planners() {
    ledger.record(adopted(), named("地下水"), founded(WATER, "水保全課"));
    ledger.record(defined(X, "地下水", "water"));
    assertThat(closedTo(Role.DEPARTMENT_MEMBER, "water")).isNull();
    assertThat(closedTo(Role.PLANNER, null)).isNull();
  }

  @Test
  void whoever_else_may_enter_figures_reads_which_department_does_it() {
    ledger.record(adopted(), named("地下水"), founded(WATER, "水保全課"));
    ledger.record(defined(X, "地下水", "water"));
    assertThat(closedTo(Role.DEPARTMENT_MEMBER, "health"))
        .isEqualTo("「水保全課」が担当する指標のため、お使いのアカウントでは入力・訂正できません。");
  }

  @Test
  void of_an_indicator_that_nobody_answers_for_the_page_says_that_and_whom_to_ask() {
    ledger.record(adopted(), named("地下水"), defined(X, "地下水", (String) null));
    assertThat(closedTo(Role.DEPARTMENT_MEMBER, "health")).contains("担当課が決まっていない").contains("管理者");
  }

  private String closedTo(Role role, String department) {
    var reader = new ViewReader(Stored.views(ledger));
    var answering =
        new DepartmentAnswers(reader).answering(new AnsweringFor(PLAN, DUE, Moment.NOW));
    var one = new IndicatorAnswers(reader).one(new OneIndicator(X, Moment.NOW));
    var actor = new Actor("p-1", Set.of(role), department);
    return new Beside(one, null, Map.of(), answering).closed(Reader.visit(actor));
  }
}
