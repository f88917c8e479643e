package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.revised;
import static org.kaitei.query.Said.row;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.judgement.LinearPath;
import org.kaitei.ledger.EventNames;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.plan.PlanEvent.NarrativeDropped;
import org.kaitei.plan.PlanEvent.NarrativePlaced;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.PlanEvent.SectionPlaced;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;

class PlanHistoryPageTest {

  private static final String HISTORY = "/plans/kumamoto/history";

  private static final SectionId ONE = new SectionId("one");

  private static QueryHttp service;

  @BeforeAll
  static void a_plan_with_all_that_can_become_of_one() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), aimed("8000"));
    ledger.record(
        new PlanRevised(PLAN, new Edition(2, "第二版", null), "コロナ禍", BY),
        revised("8000", "22000"),
        new IndicatorRenamed(PLAN, X, "参加率", "参加する人", BY));
    ledger.record(
        placed(row("t", "1")),
        new RowMoved(PLAN, new RowKey("t", "1", null), row("u", "2"), null, BY));
    ledger.record(new JudgementRuleChosen(PLAN, null, new LinearPath(), "見直し", BY));
    Narrative story = new Narrative(new NarrativeKey(ONE, Aspect.ECONOMY, null), "地下水を守る");
    ledger.record(
        new SectionPlaced(PLAN, new Section(ONE, "全体計画", null, null), BY),
        new NarrativePlaced(PLAN, story, BY),
        new NarrativeDropped(PLAN, story.about(), null, BY));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_page_of_the_plan_leads_to_it() {
    assertThat(service.page("/plans/kumamoto").body()).contains("href=\"" + HISTORY + "\"");
  }

  @Test
  void what_a_revision_changed_is_told_with_its_reason() {
    assertThat(service.page("/plans/kumamoto/revisions/1/2").text()).contains("理由：コロナ禍");
  }

  @Test
  void every_change_is_told_newest_first_with_its_place_in_the_ledger() {
    String text = service.page(HISTORY).text();

    assertThat(text)
        .contains("計画の履歴", "全12件中、第1号から第12号", "台帳第12号")
        .contains("参加する人 2023年度 8,000 以上 22,000 以上")
        .contains("計画の改訂 第2版 なし 第二版 コロナ禍")
        .contains("t No.1", "u No.2")
        .contains("編の設定 第2版 なし 全体計画", "経済 地下水を守る")
        .contains("評価の方法の選択", "LINEAR_PATH/1", "見直し");
    assertThat(text.indexOf("評価の方法の選択")).isLessThan(text.indexOf("計画の策定"));
  }

  @Test
  void it_is_told_in_english_too() {
    assertThat(service.page(HISTORY + "?lang=en").text())
        .contains("History of the plan", "Target revised edition 2", "Indicator renamed");
  }

  @Test
  void older_and_newer_pages_lead_to_each_other() {
    assertThat(service.page(HISTORY + "?upTo=4").text())
        .contains("より新しい", "計画の改訂")
        .doesNotContain("評価の方法の選択", "より古い");
  }

  @Test
  void a_plan_that_there_is_not_has_no_history() {
    assertThat(service.page("/plans/nobody/history").status()).isEqualTo(404);
  }

  @Test
  void every_event_of_a_plan_has_its_words_in_both_languages() {
    List<String> events =
        EventNames.all().stream().filter(name -> name.startsWith("plan.")).toList();

    assertThat(events).isNotEmpty();
    for (String event : events) {
      assertThat(Reader.words(Locale.ENGLISH).say("event." + event)).isNotBlank();
      assertThat(Reader.words(Locale.JAPANESE).say("event." + event)).isNotBlank();
    }
  }
}
