package org.kaitei.query.pages.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.baseline;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.responsible;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.Steps;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** The page of a plan over HTTP: where it stands, to a planner and to the public. */
class OverviewPagesTest {

  private static final String PLAN_PAGE = "/plans/kumamoto";

  private static QueryHttp service;

  @BeforeAll
  static void a_plan_whose_sheet_was_published_and_then_corrected() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), founded(WATER, "水保全課"), placed(row("t", "1")));
    ledger.record(named("参加率"), defined("参加率", "%"), based("FY2018", "10"), aimed("50"));
    var initiative =
        new Initiative(
            new InitiativeId("i"),
            null,
            "支え合い",
            null,
            Aspect.SOCIETY,
            null,
            null,
            null,
            List.of(ROW));
    ledger.record(
        new IndicatorNamed(PLAN, new IndicatorId("hidden"), "検討中の指標", BY),
        new InitiativePlaced(PLAN, initiative, BY),
        responsible(X, null, WATER, Steps.APRIL));
    PrintedRow printed =
        new PrintedRow(
            "%",
            null,
            baseline("FY2018", "10"),
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("5"))),
            target("50"),
            null);
    ledger.record(recorded("FY2021", "5"), opened(2021), reported(row(ROW, X, "FY2023"), printed));
    ledger.record(published(1, ledger.last().position()));
    ledger.record(corrected("FY2021", "5", "60"));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_page_counts_how_the_indicators_stand_and_leads_to_them() {
    Answer page = service.page(PLAN_PAGE);
    assertThat(page.text())
        .contains("指標2件 台帳の最も新しい実績で数えています。", "達成 1 順調 0 遅れ 0 後退 0 未測定 0 評価なし 1")
        .contains("側面 社会 1", "11 住み続けられるまちづくりを 1", "水保全課 1")
        .contains("この計画は評価の方法を選んでいないため、順調と遅れは区別していません。");
    assertThat(page.body())
        .contains("href=\"/plans/kumamoto?standing=ACHIEVED#indicators\"")
        .contains("href=\"/plans/kumamoto?goal=11&amp;standing=ACHIEVED#indicators\"")
        .contains("href=\"/plans/kumamoto?aspect=SOCIETY\"")
        .contains("href=\"/plans/kumamoto?department=water\"");
  }

  @Test
  void a_list_that_is_narrowed_says_so_and_leads_back() {
    Answer page = service.page(PLAN_PAGE + "?standing=NOT_JUDGED");
    assertThat(page.text())
        .contains("「評価なし」に当てはまる指標だけを示しています。 絞り込みを解除", "検討中の指標 未測定 評価なし 目標値がないため計算できません")
        .doesNotContain("参加率 2021年度 60");
    assertThat(service.page(PLAN_PAGE + "?aspect=SOCIETY&standing=ACHIEVED&lang=en").text())
        .contains("Only these indicators are shown: “Society”, “achieved”.");
    assertThat(service.page(PLAN_PAGE + "?goal=11").text()).contains("指標1件");
  }

  @Test
  void all_that_the_list_is_narrowed_by_is_named_and_kept_in_the_form() {
    Answer page =
        service.page(PLAN_PAGE + "?department=water&table=t&goal=11&standing=ACHIEVED&lang=ja");
    assertThat(page.text()).contains("「水保全課」、「t」、「11 住み続けられるまちづくりを」、「達成」に当てはまる指標だけを示しています。");
    assertThat(page.body())
        .contains("<input type=\"hidden\" name=\"standing\" value=\"ACHIEVED\">")
        .contains("<option value=\"water\" selected=\"selected\">");
  }

  @Test
  void what_is_counted_is_said_outside_the_form_which_is_not_printed() {
    assertThat(service.page(PLAN_PAGE + "?department=water&goal=11").text())
        .contains("「水保全課」、「11 住み続けられるまちづくりを」で絞り込んでいます。 絞り込みを解除 指標1件");
    assertThat(service.anybody(PLAN_PAGE + "?goal=11&lang=en", "Accept", "text/html").text())
        .contains("Narrowed down to: “11 Sustainable cities and communities”. Show everything");
    assertThat(service.page(PLAN_PAGE + "?standing=ACHIEVED").text())
        .as("all are counted")
        .doesNotContain("で絞り込んでいます");
  }

  @Test
  void what_has_no_department_no_goal_or_no_aspect_is_listed_too() {
    assertThat(service.page(PLAN_PAGE).body())
        .contains("?department=none\"", "?goal=none\"", "?aspect=none\"");
    Answer nobodys = service.page(PLAN_PAGE + "?department=none");
    assertThat(nobodys.text()).contains("指標1件", "「担当の記載なし」に当てはまる指標だけを示しています。");
    assertThat(nobodys.body()).contains("<option value=\"none\" selected=\"selected\">");
  }

  @Test
  void where_nothing_matches_the_page_says_so_and_leads_back() {
    Answer page = service.page(PLAN_PAGE + "?standing=BEHIND");
    assertThat(page.text())
        .contains("「遅れ」に当てはまる指標だけを示しています。 絞り込みを解除 選んだ条件に当てはまる指標はありません。")
        .doesNotContain("指標はまだ");
  }

  @Test
  void a_department_or_a_table_that_there_is_not_is_refused() {
    Answer page = service.page(PLAN_PAGE + "?table=nowhere");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("「nowhere」という表はありません。");
    assertThat(service.page(PLAN_PAGE + "?department=nobody").text())
        .contains("「nobody」という部署はありません。");
    assertThat(service.program("/api" + PLAN_PAGE + "/changes?table=nowhere").body())
        .contains("/problems/table-not-found");
    assertThat(service.anybody("/api" + PLAN_PAGE + "/overview?department=water").status())
        .as("departments are told only to who has signed in")
        .isEqualTo(401);
  }

  @Test
  void the_number_at_the_foot_is_that_of_the_last_of_all_that_is_shown() {
    assertThat(service.page(PLAN_PAGE).text())
        .contains("台帳の第" + version("/api/plans/kumamoto/changes") + "号");
  }

  @Test
  void a_planner_is_led_to_where_the_way_of_judging_is_chosen() {
    assertThat(service.page(PLAN_PAGE).text())
        .contains("この計画は評価の方法を選んでいないため、順調と遅れは区別していません。 評価の方法を選ぶ");
    assertThat(service.anybody(PLAN_PAGE, "Accept", "text/html").body())
        .contains("この計画は評価の方法を選んでいないため")
        .doesNotContain("/judgement");
  }

  @Test
  void the_data_of_the_page_are_asked_for_with_what_their_call_knows() {
    String chosen = "?goal=11&standing=ACHIEVED&aspect=SOCIETY";
    assertThat(service.page(PLAN_PAGE + chosen).body()).contains("href=\"/api/plans/kumamoto\"");
    assertThat(service.anybody(PLAN_PAGE + chosen, "Accept", "text/html").body())
        .contains("href=\"/api/plans/kumamoto/overview?goal=11\"");
  }

  @Test
  void what_an_address_names_and_nobody_knows_is_refused_on_a_page() {
    assertThat(service.page(PLAN_PAGE + "?standing=GOOD").status()).isEqualTo(400);
    assertThat(service.page(PLAN_PAGE + "?aspect=CULTURE").status()).isEqualTo(400);
    assertThat(service.page(PLAN_PAGE + "?goal=18").status()).isEqualTo(400);
  }

  @Test
  void the_newest_changes_stand_there_with_before_and_after() {
    Answer page = service.page(PLAN_PAGE);
    assertThat(page.text()).contains("実績の訂正 参加率 2021年度 5 60", "公表 2021年度の進捗評価シート");
    assertThat(page.body())
        .contains("href=\"/events/", "href=\"/ledger?plan=kumamoto\"")
        .contains("<a href=\"/plans/kumamoto/sheets/2021\">2021年度の進捗評価シート</a>");
  }

  @Test
  void the_public_sees_what_was_published_and_no_way_further_in() {
    Answer page = service.anybody(PLAN_PAGE, "Accept", "text/html");
    assertThat(page.text())
        .contains("指標1件 公表された2021年度のシートの内容で数えています。", "後退 1", "参加率 後退 2023年度の目標値に対して")
        .doesNotContain("検討中の指標", "水保全課", "最近の変更");
    assertThat(page.body()).doesNotContain("/indicators/", "/events/", "/ledger");
    assertThat(service.anybody(PLAN_PAGE + "?standing=ACHIEVED", "Accept", "text/html").text())
        .contains("「達成」に当てはまる指標だけを示しています。")
        .doesNotContain("参加率 後退");
    assertThat(service.anybody("/", "Accept", "text/html").body())
        .contains("href=\"/plans/kumamoto\"");
  }

  @Test
  void the_page_follows_how_the_plan_stands_and_what_is_said_of_it() {
    long overview = version("/api/plans/kumamoto/overview");
    long changes = version("/api/plans/kumamoto/changes");
    for (String chosen : List.of("", "?goal=11&aspect=SOCIETY")) {
      assertThat(service.page(PLAN_PAGE + chosen).body())
          .contains(
              "data-live=\"/api/plans/kumamoto/overview?lastEventId=%d"
                  .formatted(overview)
                  .concat(" /api/plans/kumamoto/changes?lastEventId=%d\"".formatted(changes)));
    }
    assertThat(service.anybody(PLAN_PAGE, "Accept", "text/html").body())
        .contains("data-live=\"/api/plans/kumamoto/overview?lastEventId=")
        .doesNotContain("/changes?lastEventId=");
  }

  private static long version(String view) {
    return service.json(view).get("version").asLong();
  }

  @Test
  void a_plan_of_which_nothing_was_published_asks_the_public_to_sign_in() {
    assertThat(service.anybody("/plans/secret", "Accept", "text/html").status()).isEqualTo(401);
  }
}
