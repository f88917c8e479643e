package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.Ledger;
import org.kaitei.query.edition.DiffDocument;
import org.kaitei.query.edition.EditionAnswers;
import org.kaitei.query.edition.EditionQuestion.DiffOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class DiffWordsTest {

  private static final Section HOUSING = new Section(new SectionId("s"), "すまい", "住む\n暮らす", null);

  @Test
  void each_change_is_told_in_the_language_asked_for() {
    assertThat(told(Locale.JAPANESE, revised("50", "60")).indicators().getFirst().targets())
        .extracting(DiffDocument.TargetDiff::words)
        .containsExactly("2023年度の目標値を変更：50 以上 → 60 以上");
    assertThat(told(Locale.ENGLISH, revised("50", "60")).indicators().getFirst().targets())
        .extracting(DiffDocument.TargetDiff::words)
        .containsExactly("Target for FY2023 changed: 50 at least → 60 at least");
  }

  @Test
  void targets_are_told_in_the_units_that_they_were_set_in() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), defined("参加率", "件"), aimed("50"));
    ledger.record(
        new PlanEvent.PlanRevised(PLAN, new Edition(2, "第二版", null, null), null, BY),
        new IndicatorEvent.IndicatorRedefined(
            X, definition("参加率", "件"), definition("参加率", "箇所"), "数え方", null, BY),
        revised("50", "60"));
    assertThat(told(Locale.JAPANESE, ledger).indicators().getFirst().targets())
        .extracting(DiffDocument.TargetDiff::words)
        .containsExactly("2023年度の目標値を変更：50 件 以上 → 60 箇所 以上");
  }

  @Test
  void what_came_or_went_is_told_alone() {
    var retired = told(Locale.JAPANESE, new PlanEvent.IndicatorRetired(PLAN, X, BY));
    assertThat(retired.indicators().getFirst().words()).isEqualTo("指標を削除：参加率");
    var placed = told(Locale.JAPANESE, new PlanEvent.SectionPlaced(PLAN, HOUSING, BY));
    assertThat(placed.sections().getFirst().words()).startsWith("編を追加：").endsWith("住む / 暮らす");
    var dropped = told(Locale.JAPANESE, new PlanEvent.RowDropped(PLAN, ROW, BY));
    assertThat(dropped.indicators().getFirst().rows().getFirst().words())
        .isEqualTo("行を削除：t No.1 / 2023年度の目標値");
    assertThat(dropped.indicators().getFirst().words()).isNull();
  }

  @Test
  void a_name_a_title_and_a_place_are_told_before_and_after() {
    var diff =
        told(
            Locale.JAPANESE,
            new PlanEvent.PlanRetitled(PLAN, "計画", "新計画", BY),
            new PlanEvent.IndicatorRenamed(PLAN, X, "参加率", "参加割合", BY),
            new PlanEvent.RowMoved(PLAN, ROW, row("u", "9"), null, BY));
    assertThat(diff.title().words()).startsWith("計画を変更：").endsWith(" → 新計画");
    var indicator = diff.indicators().getFirst();
    assertThat(indicator.renamed().words()).isEqualTo("名称を変更：参加率 → 参加割合");
    assertThat(indicator.rows().getFirst().words()).startsWith("行を移動：").contains(" → u");
  }

  private static DiffDocument told(Locale language, LedgerEvent... revision) {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), aimed("50"), placed(row("t", "1")));
    Edition second = new Edition(2, "第二版", null, null);
    ledger.record(new PlanEvent.PlanRevised(PLAN, second, null, BY));
    List.of(revision).forEach(ledger::record);
    return told(language, ledger);
  }

  private static DiffDocument told(Locale language, Ledger ledger) {
    var answers = new EditionAnswers(new ViewReader(Stored.views(ledger)));
    DiffDocument diff = answers.diff(new DiffOf(PLAN, 1, 2, new Moment(null)));
    return new DiffWords(Reader.JAPANESE.messages()).told(diff, language);
  }
}
