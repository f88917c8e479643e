package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
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

  private static final Path SAMPLE = Path.of("../samples/kumamoto-2022-09.csv");
  private static final String SHEET = "/plans/kumamoto/sheets/2021";
  private static final String HEALTH = SHEET + "/parts/health";
  private static final String WATER = SHEET + "/parts/water";
  private static final String PARTICIPATION = "/indicators/kumamoto-1";

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Browsing browsing;
  static final Map<String, Player> PEOPLE = new HashMap<>();

  @BeforeAll
  static void a_sheet_of_three_rows_is_in_a_new_ledger() throws Exception {
    browsing = new Browsing();
    kaitei = KaiteiProcess.start(data);
    Http program = new Http(kaitei);
    program.post(
        "/api/plans", Map.of("id", "kumamoto", "title", "熊本市SDGs未来都市計画", "municipality", "熊本市"));
    String three = String.join("\n", Files.readAllLines(SAMPLE).subList(0, 4));
    program.postCsv("/api" + SHEET + "/import", three.getBytes(StandardCharsets.UTF_8));
    program.get("/api" + SHEET);
    for (String first : new String[] {"administrator", "planner"}) {
      PEOPLE.put(first, new Player(first, kaitei, browsing).signIn(printedPassword(first)));
    }
  }

  private static String printedPassword(String name) throws Exception {
    Matcher line = Pattern.compile(name + "\\s+(\\S+)").matcher(kaitei.printed());
    assertThat(line.find()).as(kaitei.printed()).isTrue();
    return line.group(1);
  }

  @AfterAll
  static void stop() throws Exception {
    PEOPLE.values().forEach(Player::close);
    if (kaitei != null) {
      kaitei.stop();
    }
    browsing.close();
  }

  @Test
  @Order(1)
  void the_administrator_founds_departments_and_says_what_they_answer_for() {
    Player administrator = PEOPLE.get("administrator");
    found(administrator, "health", "地域づくり課");
    found(administrator, "water", "水保全課");
    move(administrator, "health", "kumamoto-1");
    move(administrator, "water", "kumamoto-2");
    administrator
        .looksAt("/departments", "departments")
        .looksAt("/departments/health", "department");
  }

  private static void found(Player administrator, String id, String name) {
    Page page = administrator.visit("/departments").page();
    page.locator("#id").fill(id);
    page.locator("#name").fill(name);
    administrator.button("部署の追加").click();
    administrator.reads("変更を記録しました。");
    administrator.reads(name);
  }

  private static void move(Player administrator, String department, String indicator) {
    Page page = administrator.visit("/departments/" + department).page();
    page.locator("#indicator").fill(indicator);
    page.locator("#move-reason").fill("事務分掌");
    administrator.button("指標の担当にする").click();
    administrator.reads("変更を記録しました。");
  }

  @Test
  @Order(2)
  void the_administrator_makes_an_account_for_each_and_hands_over_its_password() {
    account("health", "健康 花子", "DEPARTMENT_MEMBER", "health");
    account("water", "水野 太郎", "DEPARTMENT_MEMBER", "water");
    account("expert", "有識者A", "EXPERT", "");
    account("auditor", "監査 次郎", "AUDITOR", "");
    PEOPLE.get("administrator").looksAt("/accounts", "accounts");
    assertThat(PEOPLE.get("health").page().locator(".visitor")).containsText("健康 花子");
  }

  private static void account(String name, String person, String role, String department) {
    Player administrator = PEOPLE.get("administrator").visit("/accounts");
    Page page = administrator.page();
    page.locator("#name").fill(name);
    page.locator("#personName").fill(person);
    administrator.tick(role);
    page.locator("#department").selectOption(department);
    administrator.button("作成する").click();
    administrator.reads("一度だけ表示されます");
    String password = page.locator(".notice .hash").textContent();
    PEOPLE.put(name, new Player(name, kaitei, browsing).signIn(password));
    administrator.visit("/accounts");
    assertThat(page.locator("main")).not().containsText(password);
  }

  @Test
  @Order(3)
  void the_planner_asks_the_departments_for_their_parts() {
    Player planner = PEOPLE.get("planner").visit(SHEET + "/review");
    planner.fill("dueOn", "2022-07-29");
    planner.button("各部署に提出を依頼する").click();
    planner.reads("各部署に提出を依頼しました。");
    planner.reads("地域づくり課");
    planner.reads("期限超過");
    planner.looksAt("/work", "work of the planner");
  }

  @Test
  @Order(4)
  void a_department_enters_an_odd_figure_and_says_why_it_is_right() {
    Player health = PEOPLE.get("health").visit("/work");
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
  @Order(5)
  void a_figure_is_entered_alone_with_its_history_and_what_it_would_achieve() {
    Player water = PEOPLE.get("water").visit("/indicators/kumamoto-2/figures/FY2021");
    water.page().locator("#printed").pressSequentially("9");
    assertThat(water.page().locator("#preview")).containsText("読み取り");
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
  @Order(6)
  void a_department_may_not_enter_what_another_answers_for() {
    Player water = PEOPLE.get("water").visit(PARTICIPATION + "/figures/FY2021");
    water.fill("printed", "1");
    water.fill("reason", "他課の数値");
    water.button("訂正する").click();
    assertThat(water.page().locator("[role=alert]")).isVisible();
  }

  @Test
  @Order(7)
  void the_planner_returns_a_part_with_a_reason_and_confirms_it_once_it_is_mended() {
    Player planner = PEOPLE.get("planner").visit(SHEET + "/review");
    planner.tick("health");
    planner.fill("word", "割合が100%を超えています。");
    planner.button("選んだ部署に差し戻す").click();
    planner.reads("差し戻しました。");
    Player health = PEOPLE.get("health").visit("/work");
    health.reads("割合が100%を超えています。");
    health.looksAt("/work", "work of a department");
    health.looksAt(HEALTH, "part returned");
    health.fill("printed-0", "29.6");
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
    planner.tick("health");
    planner.tick("water");
    planner.button("選んだ部署を確認済みにする").click();
    planner.reads("確認済みにしました。");
    planner.looksAt(SHEET + "/review", "review");
  }

  @Test
  @Order(8)
  void the_expert_comments_on_a_row() {
    Player expert = PEOPLE.get("expert").looksAt(SHEET + "/comments", "comment");
    expert.fill("heading", "地域活動への参加");
    expert.fill("text", "集まる機会そのものが減った年であり、値だけで判断するのは早い。");
    expert.page().locator("input[name='row']").first().check();
    expert.button("書き込む").click();
    expert.reads("コメントを書き込みました。");
    expert.reads("値だけで判断するのは早い");
    expert.reads("有識者A");
  }

  @Test
  @Order(9)
  void what_the_planner_publishes_is_there_for_everybody() {
    try (Player anybody = new Player("anybody", kaitei, browsing)) {
      anybody.visit("/");
      anybody.reads("公表されたものはまだありません");
      Player planner = PEOPLE.get("planner").visit(SHEET + "/review");
      planner.button("公表する").click();
      planner.reads("シートを公表しました。");
      anybody.visit("/").link("2021年度").click();
      anybody.reads("29.6");
      anybody.looksAt(SHEET, "published sheet");
      anybody.looksAt("/", "published");
      anybody.visit(PARTICIPATION);
      assertThat(anybody.page()).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
    }
  }

  @Test
  @Order(10)
  void the_auditor_follows_a_figure_to_its_first_recording_and_reads_who_was_refused() {
    Player auditor = PEOPLE.get("auditor").visit(PARTICIPATION);
    assertThat(auditor.page().locator(".history")).containsText("桁の誤り");
    assertThat(auditor.page().locator(".history")).containsText("健康 花子");
    assertThat(auditor.page().locator(".history tbody tr").last()).containsText("台帳第3号");
    auditor.looksAt("/log", "log");
    auditor.reads("not-your-department");
    auditor.reads("水野 太郎");
  }

  @Test
  @Order(11)
  void a_correction_after_the_publication_is_told_to_its_readers() {
    Player health = PEOPLE.get("health").visit(PARTICIPATION + "/figures/FY2021");
    health.fill("printed", "30.1");
    health.fill("reason", "確報値の公表");
    health.button("訂正する").click();
    health.reads("記録しました。");
    try (Player anybody = new Player("anybody", kaitei, browsing)) {
      anybody.visit(SHEET);
      anybody.reads("公表後に訂正あり");
      anybody.reads("確報値の公表");
      anybody.looksAt(SHEET, "corrected since");
    }
    PEOPLE.get("health").looksAt("/account", "own account");
  }
}
