package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.revised;
import static org.kaitei.query.Said.row;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.sheet.PrintedRow;

/** What the pages tell of a plan whose second edition renames, adds, revises and drops. */
class EditionPagesTest {

  private static QueryHttp service;

  @BeforeAll
  static void a_plan_in_its_second_edition() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), defined("参加率", "件"), aimed("8000"));
    var row = row("t", "1");
    var initiative =
        new Initiative(
            new InitiativeId("one"), null, "催し", null, null, null, null, null, List.of(row.key()));
    ledger.record(placed(row), new PlanEvent.InitiativePlaced(PLAN, initiative, BY));
    var printed = new PrintedRow("件", null, null, List.of(), null, null);
    ledger.record(opened(2021), reported(row, printed), recorded("FY2021", "7000"));
    ledger.record(
        new PlanEvent.PlanRevised(
            PLAN, new Edition(2, "第２版", new PrintedDate("2023-03")), null, BY),
        new PlanEvent.IndicatorRenamed(PLAN, X, "参加率", "参加する人", BY),
        new PlanEvent.IndicatorNamed(PLAN, new IndicatorId("y"), "新しい指標", BY),
        revised("8000", "22000"),
        new PlanEvent.RowDropped(PLAN, row.key(), row, BY));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_former_edition_lists_its_own_indicators_by_its_own_names() {
    assertThat(service.page("/plans/kumamoto/editions/1").text())
        .contains("参加率 2021年度 7,000 件")
        .doesNotContain("参加する人", "新しい指標");
    assertThat(service.page("/plans/kumamoto/editions/2").text())
        .contains("参加する人", "新しい指標")
        .doesNotContain("参加率");
  }

  @Test
  void an_initiative_lists_the_indicators_of_its_rows() {
    assertThat(service.page("/plans/kumamoto/editions/1").text()).contains("催し 測る指標 参加率");
    assertThat(service.page("/plans/kumamoto").text()).doesNotContain("測る指標");
  }

  @Test
  void a_diff_names_the_editions_once_and_the_units_of_targets() {
    assertThat(service.page("/plans/kumamoto/revisions/1/2").text())
        .contains("第1版「第一版」（2021年3月、令和3年3月）から第2版（2023年3月、令和5年3月）まで")
        .contains("8,000 件 以上 22,000 件 以上")
        .doesNotContain("理由：");
    assertThat(service.page("/plans/kumamoto/revisions/1/2").body())
        .contains("href=\"/plans/kumamoto/editions/1\"", "href=\"/plans/kumamoto/editions/2\"");
    assertThat(service.page("/plans/kumamoto/revisions/1/2?lang=en").text())
        .contains("edition 1, 第一版, decided March 2021 to edition 2, decided March 2023");
  }

  @Test
  void a_sheet_says_which_of_its_rows_the_plan_has_dropped() {
    assertThat(service.page("/plans/kumamoto/sheets/2021").text())
        .contains("この行は、この表の報告の後に計画から削除されました。");
    assertThat(service.page("/plans/kumamoto/sheets/2021?edition=1&lang=en").text())
        .contains("The plan has dropped this row since this table was reported.");
  }

  @Test
  void the_history_of_an_indicator_says_which_numbers_are_a_plans() {
    assertThat(service.page("/indicators/x").text())
        .contains("全2件中、第1号から第2号（新しい順）。ほかに計画の記録3件")
        .contains("計画 9", "計画 3");
    assertThat(service.page("/indicators/x?lang=en").text())
        .contains("revisions 1 to 2 of 2, and 3 revisions of plans", "plan 9");
  }

  @Test
  void an_entry_of_a_plans_history_leads_to_that_of_the_indicator() {
    Answer history = service.page("/plans/kumamoto/history");
    String entry = history.body().replaceAll("(?s).*href=\"([^\"]*#kumamoto-r9)\".*", "$1");
    assertThat(entry).startsWith("/indicators/x?asOf=");
    assertThat(history.body()).contains("id=\"r9\"");
    Answer indicator = service.page(entry.substring(0, entry.indexOf('#')));
    assertThat(indicator.body()).contains("id=\"kumamoto-r9\"", "id=\"r2\"");
  }

  @Test
  void what_only_the_plan_tells_leads_to_no_indicators_history() {
    assertThat(service.page("/plans/kumamoto/history").body()).doesNotContain("#kumamoto-r8");
  }
}
