package org.kaitei.query.pages.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.Said;
import org.kaitei.query.access.AccessUnderTest;

/** What an administrator, who may see no figure, sees of what departments answer for. */
class DepartmentPagesTest {

  private static QueryHttp service;
  private static String administrator;

  @BeforeAll
  static void two_departments_answer_for_two_of_three_indicators() {
    Ledger ledger = new Ledger();
    IndicatorId beds = new IndicatorId("beds");
    IndicatorId walks = new IndicatorId("walks");
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"), Said.adopted());
    ledger.record(
        Said.named("地下水涵養量"),
        new IndicatorNamed(PLAN, beds, "病床の数", BY),
        new IndicatorNamed(PLAN, walks, "一日の歩数", BY));
    ledger.record(
        defined(X, "地下水涵養量", "水保全課"), defined(beds, "病床の数", "病院局"), defined(walks, "一日の歩数", "健康課"));
    service = QueryHttp.on(ledger);
    administrator = "Bearer " + AccessUnderTest.tokenOf(Role.ADMINISTRATOR, null);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_department_shows_what_it_answers_for_and_offers_the_rest_to_choose_from() {
    String page = page("/departments/water").body();
    String mine = page.substring(page.indexOf("担当している指標"), page.indexOf("id=\"move\""));
    assertThat(mine).contains("SDGs未来都市計画", "地下水涵養量").doesNotContain("病床の数", "一日の歩数");
    assertThat(page)
        .contains("SDGs未来都市計画：担当部署が決まっていない指標", "（「病院局」と記載）", "（健康課）")
        .contains("id=\"free-kumamoto-beds\" value=\"beds\"")
        .contains("id=\"taken-kumamoto-walks\" value=\"walks\"")
        .contains("name=\"goes-x\"")
        .doesNotContain("value=\"x\"");
  }

  @Test
  void the_list_says_how_many_indicators_nobody_answers_for() {
    assertThat(page("/departments").text()).contains("担当部署が決まっていない指標が1件あります");
  }

  @Test
  void programs_of_administrators_are_told_the_same_and_nobody_else() {
    Answer told =
        service.get("/api/responsibilities?on=2022-04-01", "Authorization", administrator);
    assertThat(told.json().at("/plans/0/indicators/0/departmentName").asString()).isEqualTo("水保全課");
    assertThat(told.header("Cache-Control")).contains("private").doesNotContain("public");
    assertThat(told.header("ETag")).endsWith("-2022-04-01-public\"");
    assertThat(service.program("/api/responsibilities").status()).isEqualTo(403);
    assertThat(service.anybody("/api/responsibilities").status()).isEqualTo(401);
  }

  @Test
  void before_the_first_department_there_is_no_table_of_them() {
    try (QueryHttp empty = QueryHttp.onAnEmptyLedger()) {
      Answer page =
          empty.get(
              "/departments",
              "Accept",
              "text/html",
              "Accept-Language",
              "ja",
              "Authorization",
              administrator);
      assertThat(page.text()).contains("部署はまだ登録されていません");
      assertThat(page.body()).doesNotContain("<table");
    }
  }

  private static Answer page(String path) {
    Answer page =
        service.get(
            path, "Accept", "text/html", "Accept-Language", "ja", "Authorization", administrator);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page;
  }
}
