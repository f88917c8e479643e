package org.kaitei.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Verdict;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.judgement.RuleView;
import org.kaitei.query.judgement.ShownJudgement;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetId;

class JudgedRowsTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_with_an_indicator() {
    ledger.record(adopted(), named("参加率"), defined("参加した市民の割合", "%"));
  }

  @Test
  void a_row_is_judged_only_by_the_rule_that_its_plan_has_chosen() {
    report(
        based("FY2017", "40"),
        recorded("FY2021", "47"),
        aimed("50"),
        reportedRow(printing("47", baseline("FY2017", "40"), target("50"))));
    assertThat(firstRow().judgement()).isNull();

    ledger.record(new PlanEvent.JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY));

    ShownJudgement judged = firstRow().judgement();
    assertThat(judged.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(judged.rule()).isEqualTo(new LinearPath());
    assertThat(judged.expected()).isEqualTo("46.6667");
  }

  @Test
  void a_relative_target_shows_the_figure_that_it_compares_with() {
    Target than2019 =
        new Target(
            TargetKind.MORE_THAN_PERIOD,
            Figure.notMeasured("2019年度より増加"),
            Method.REACHED,
            period("FY2019"));
    report(
        recorded("FY2019", "30"),
        recorded("FY2021", "31"),
        new PlanEvent.TargetSet(PLAN, X, null, period("FY2023"), than2019, 1, BY),
        reportedRow(printing("31", null, null)));

    assertThat(firstRow().achievement().computed()).isEqualTo("達成");
    assertThat(firstRow().achievement().inputs().target())
        .isEqualTo(new Input(period("FY2019"), "30", 4L));
    assertThat(firstRow().target().reference()).isEqualTo(period("FY2019"));
  }

  @Test
  void an_achievement_names_the_edition_of_its_target_and_none_for_a_print_of_its_own() {
    report(
        based("FY2017", "40"),
        recorded("FY2021", "47"),
        aimed("50"),
        reportedRow(printing("47", baseline("FY2017", "40"), target("50"))));
    assertThat(firstRow().achievement().edition()).isEqualTo(1);

    ledger.record(revised("50", "60"));

    assertThat(firstRow().achievement().edition()).isEqualTo(2);
  }

  @Test
  void a_former_edition_is_judged_by_the_rule_that_stood_in_it() {
    report(opened(2021), recorded("FY2021", "47"), reportedRow(printing("47", null, null)));
    ledger.record(
        new PlanEvent.JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY), aimed("50"));
    ledger.record(
        new PlanEvent.PlanRevised(PLAN, new Edition(2, "第二版", null), null, BY),
        new PlanEvent.JudgementRuleChosen(PLAN, new LinearPath(), Bands.USUAL, null, BY));

    assertThat(judgedIn(1)).isEqualTo(new LinearPath());
    assertThat(judgedIn(2)).isEqualTo(Bands.USUAL);
    assertThat(judgedIn(null)).isEqualTo(Bands.USUAL);
  }

  private JudgementRule judgedIn(Integer edition) {
    var question = new SheetOf(new SheetId(PLAN, 2021), edition, Moment.NOW);
    ViewReader reader = new ViewReader(Stored.views(ledger));
    var first = new SheetAnswers(reader).sheet(question).tables().getFirst().rows().getFirst();
    return first.judgement().rule();
  }

  private static PrintedRow printing(String actual, Baseline baseline, Target target) {
    List<Actual> actuals = List.of(new Actual(2021, period("FY2021"), Figure.of(actual)));
    return new PrintedRow("%", null, baseline, actuals, target, null);
  }

  private static LedgerEvent reportedRow(PrintedRow printed) {
    return reported(row("t", "1"), printed);
  }

  private void report(LedgerEvent... transaction) {
    ledger.record(transaction);
  }

  private ShownRow firstRow() {
    FoldedTo folded = FoldedTo.of(ledger.recorded());
    RuleView rule = folded.state(RuleView.KIND.of(PLAN));
    return new SheetComposition(
            folded.state(SheetView.KIND.of(PLAN + "/2021")),
            folded.state(PlanView.KIND.of(PLAN)),
            Map.of(X, folded.state(IndicatorView.KIND.of(X))),
            rule == null ? null : rule.rule())
        .tables()
        .getFirst()
        .rows()
        .getFirst();
  }
}
