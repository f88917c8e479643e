package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A whole year, played by six people at six browsers, and read by somebody who is none of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearIT {

  private static final String SHEET = "/plans/kumamoto/sheets/2021";
  private static final String HEALTH = SHEET + "/parts/health";
  private static final String WATER = SHEET + "/parts/water";
  private static final String PARTICIPATION = "/indicators/kumamoto-1";

  private static final LocatorAssertions.IsVisibleOptions SOON =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  @TempDir static Path data;
  static Town town;

  @BeforeAll
  static void a_sheet_of_three_rows_is_in_a_new_ledger() throws Exception {
    town = new Town(data, SHEET);
  }

  @AfterAll
  static void stop() throws Exception {
    if (town != null) {
      town.close();
    }
  }

  @Test
  @Order(1)
  void the_administrator_founds_departments_and_says_what_they_answer_for() {
    town.found("health", "地域づくり課");
    town.found("water", "水保全課");
    town.move("health", "kumamoto-1");
    town.move("water", "kumamoto-2");
    town.person("administrator")
        .looksAt("/departments", "departments")
        .looksAt("/departments/health", "department");
  }

  @Test
  @Order(2)
  void the_administrator_makes_an_account_for_each_and_hands_over_its_password() {
    town.account("health", "健康 花子", "DEPARTMENT_MEMBER", "health");
    town.account("water", "水野 太郎", "DEPARTMENT_MEMBER", "water");
    town.account("expert", "有識者A", "EXPERT", "");
    town.account("auditor", "監査 次郎", "AUDITOR", "");
    town.person("administrator").looksAt("/accounts", "accounts");
    assertThat(town.person("health").page().locator(".visitor")).containsText("健康 花子");
  }

  @Test
  @Order(3)
  void the_planner_asks_the_departments_for_their_parts() {
    Player planner = town.person("planner").visit(SHEET + "/review");
    planner.fill("dueOn", "2022-07-29");
    planner.button("各部署に提出を依頼する").click();
    planner.reads("各部署に提出を依頼しました。");
    planner.reads("地域づくり課");
    planner.reads("期限超過");
    planner.looksAt("/work", "work of the planner");
  }

  @Test
  @Order(4)
  void the_planner_gives_one_department_another_day_and_says_why() {
    Player planner = town.person("planner").visit(SHEET + "/review");
    planner.page().locator("section[aria-labelledby=open] summary").click();
    planner.page().locator("#asked-water").check();
    planner.fill("due-water", "2022-08-05");
    planner.fill("reason", "台風の対応のため");
    planner.button("期限を変更する・部署を追加する").click();
    planner.reads("各部署に提出を依頼しました。");
    planner.reads("台風の対応のため");
    assertThat(planner.page().locator("tr", having("水保全課"))).containsText("8月5日");
    assertThat(planner.page().locator("tr", having("地域づくり課"))).containsText("7月29日");
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  @Order(5)
  void a_department_enters_an_odd_figure_and_says_why_it_is_right() {
    Player health = town.person("health").visit("/work");
    health.link("地域づくり課").click();
    health.fill("printed-0", "295");
    health.button("保存する").click();
    health.reads("別の実績があります");
    health.fill("reason-0", "調査票の再集計");
    health.fill("note-0", "集まる機会が減った。");
    health.button("保存する").click();
    health.reads("印を付けてください");
    health.page().locator("input[name='seen-0']").all().forEach(tick -> tick.check());
    health.button("保存する").click();
    health.reads("入力内容を保存しました。");
    health.button("保存して提出する").click();
    assertThat(health.page().locator("[role=alert]")).isVisible();
    health.page().locator("[name^='word-']:visible").all().forEach(word -> word.fill("再集計の結果"));
    health.button("保存して提出する").click();
    health.reads("提出しました。");
    health.looksAt(HEALTH, "part submitted");
  }

  @Test
  @Order(6)
  void a_figure_is_entered_alone_with_its_history_and_what_it_would_achieve() {
    Player water = town.person("water").visit("/indicators/kumamoto-2/figures/FY2021");
    water.page().locator("#printed").pressSequentially("9");
    assertThat(water.page().locator("#preview")).containsText("読み取り");
    assertThat(water.page().locator("#preview")).not().containsText("Link[");
    water.looksAt("/indicators/kumamoto-2/figures/FY2021", "entry");
    water.visit(WATER);
    answerWarnings(water);
    water.button("保存して提出する").click();
    water.reads("提出しました。");
  }

  private static void answerWarnings(Player player) {
    player.page().locator("[name^='word-']:visible").all().forEach(w -> w.fill("確認済み"));
  }

  @Test
  @Order(7)
  void a_department_may_not_enter_what_another_answers_for() {
    Player water = town.person("water").visit(PARTICIPATION + "/figures/FY2021");
    water.reads("「地域づくり課」が担当する指標のため");
    assertThat(water.page().locator("#printed")).hasCount(0);
    water.visit("/indicators/kumamoto-2/figures/FY2021");
    water.fill("printed", "1");
    water.fill("reason", "他課の数値");
    String anothers = "form => form.action = '" + PARTICIPATION + "/figures/FY2021'";
    water.page().locator("article form.fields").evaluate(anothers);
    water.button("訂正する").click();
    water.reads("「地域づくり課」が担当する指標のため");
    water.reads("別の部署の担当です");
  }

  @Test
  @Order(8)
  void the_planner_returns_a_part_with_a_reason_and_confirms_it_once_it_is_mended() {
    Player planner = town.person("planner").visit(SHEET + "/review");
    planner.page().locator("#choose-health").check();
    planner.fill("word", "割合が100%を超えています。");
    planner.button("選んだ部署に差し戻す").click();
    planner.reads("差し戻しました。");
    Player health = town.person("health").visit("/work");
    health.reads("割合が100%を超えています。");
    health.looksAt("/work", "work of a department");
    health.looksAt(HEALTH, "part returned");
    health.fill("printed-0", "29.6");
    health.fill("achievement-0", "10%");
    health.fill("reason-0", "桁の誤り");
    health.button("保存する").click();
    if (health.page().locator("input[name='seen-0']").count() > 0) {
      health.page().locator("input[name='seen-0']").all().forEach(tick -> tick.check());
      health.button("保存する").click();
    }
    health.reads("入力内容を保存しました。");
    answerWarnings(health);
    health.button("保存して提出する").click();
    health.reads("提出しました。");
    planner.visit(SHEET + "/review");
    planner.page().locator("#choose-health").check();
    planner.page().locator("#choose-water").check();
    planner.button("選んだ部署を確認済みにする").click();
    planner.reads("確認済みにしました。");
    planner.looksAt(SHEET + "/review", "review");
    health.looksAt("/work", "work handed in");
    health.reads("確認済み");
  }

  @Test
  @Order(9)
  void the_expert_comments_on_a_row() {
    Player expert = town.person("expert").looksAt("/work", "work of the expert");
    expert.page().locator("section[aria-labelledby=comments] a").first().click();
    expert.fill("heading", "地域活動への参加");
    expert.button("書き込む").click();
    assertThat(expert.page().locator("[role=alert] a[href='#text']")).hasText("「本文」を入力してください。");
    expert.looksAt(SHEET + "/comments", "comment");
    expert.fill("heading", "地域活動への参加");
    expert.fill("text", "集まる機会そのものが減った年であり、値だけで判断するのは早い。");
    expert.page().locator("input[name='row']").first().check();
    expert.button("書き込む").click();
    expert.reads("コメントを書き込みました。");
    expert.reads("値だけで判断するのは早い");
    expert.reads("有識者A");
  }

  @Test
  @Order(10)
  void what_the_planner_publishes_is_there_for_everybody() {
    try (Player anybody = town.stranger()) {
      anybody.visit("/");
      anybody.reads("公表されたものはまだありません");
      Player planner = town.person("planner").visit(SHEET + "/review");
      planner.button("公表する").click();
      planner.reads("シートを公表しました。");
      assertThat(planner.page().locator("#publications a").first()).isVisible(SOON);
      anybody.visit("/").link("2021年度").click();
      anybody.reads("29.6");
      anybody.looksAt(SHEET, "published sheet");
      anybody.looksAt("/", "published");
      anybody.visit(PARTICIPATION);
      assertThat(anybody.page()).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
    }
  }

  @Test
  @Order(11)
  void the_auditor_follows_a_figure_to_its_first_recording_and_reads_who_was_refused() {
    Player auditor = town.person("auditor").visit(PARTICIPATION);
    assertThat(auditor.page().locator(".history")).containsText("桁の誤り");
    assertThat(auditor.page().locator(".history")).containsText("健康 花子");
    assertThat(auditor.page().locator(".history")).containsText("地域づくり課");
    assertThat(auditor.page().locator(".history tbody tr").last()).containsText("台帳第3号");
    auditor.looksAt("/log", "log");
    auditor.reads("別の部署の担当");
    auditor.reads("水野 太郎");
  }

  @Test
  @Order(12)
  void a_correction_after_the_publication_is_told_to_its_readers() {
    Player health = town.person("health").visit(PARTICIPATION + "/figures/FY2021");
    health.fill("printed", "30.1");
    health.fill("reason", "確報値の公表");
    health.button("訂正する").click();
    health.reads("記録しました。");
    try (Player anybody = town.stranger()) {
      anybody.visit(SHEET);
      anybody.reads("公表後に訂正あり");
      anybody.reads("30.1");
      anybody.looksAt(SHEET, "corrected since");
    }
    health.visit(SHEET);
    health.reads("公表後に訂正あり");
    health.reads("確報値の公表");
    health.reads("地域づくり課");
    town.person("health").looksAt("/account", "own account");
  }

  @Test
  @Order(13)
  void the_planner_begins_the_next_year_from_the_page_of_the_plan() {
    Player planner = town.person("planner").visit("/plans/kumamoto");
    planner.link("新しい年度のシートを開く").click();
    planner.sees("begin");
    assertThat(planner.page().locator("#year")).hasValue("2022");
    planner.fill("year", "2021");
    planner.fill("dueOn", "2023-07-31");
    planner.button("新しい年度のシートを開く").click();
    planner.reads("2021年度のシートは、すでにあります。");
    planner.sees("begun already");
    planner.fill("year", "2022");
    planner.fill("dueOn", "2023-07-31");
    planner.button("新しい年度のシートを開く").click();
    planner.reads("各部署に提出を依頼しました。");
    planner.reads("水保全課");
    assertThat(planner.page().locator("tr", having("地域づくり課"))).containsText("7月31日");
  }
}
