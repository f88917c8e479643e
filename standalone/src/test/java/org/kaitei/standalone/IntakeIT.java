package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files taken on their page, in a real browser. */
class IntakeIT {

  private static final String SHEET = "/plans/kumamoto-sdgs/sheets/2021";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Http http;
  static Browsing browsing;
  static Player planner;

  @BeforeAll
  static void the_planner_of_the_demonstration_is_here() throws Exception {
    browsing = new Browsing();
    kaitei = KaiteiProcess.start(data, "--demo");
    http = new Http(kaitei);
    planner = new Player("planner", kaitei, browsing).signIn("planner-demo");
  }

  @AfterAll
  static void stop() throws Exception {
    if (planner != null) {
      planner.close();
    }
    if (kaitei != null) {
      kaitei.stop();
    }
    browsing.close();
  }

  @Test
  void a_form_with_three_changed_cells_is_taken_once_each_has_its_reason() throws Exception {
    planner.looksAt(SHEET + "/import", "import");
    choose("2021.xlsx", WorkedForm.changed(http.download("/api" + SHEET + "/export?format=xlsx")));
    planner.button("内容を確認する").click();
    Page page = planner.page();
    assertThat(page.locator("[role=alert]")).isVisible();
    Locator whys = page.locator("[name=why]");
    assertThat(whys).hasCount(3);
    planner.sees("import asked");
    whys.nth(0).fill("集計漏れ");
    whys.nth(1).fill("転記の誤り");
    planner.button("もう一度確認する").click();
    assertThat(whys.nth(0)).hasValue("集計漏れ");
    assertThat(whys).hasCount(3);
    assertThat(page.locator("[role=alert] li")).hasCount(1);
    whys.nth(2).fill("再集計");
    takeSeen(page);
    planner.reads("ファイルの内容を記録しました。");
    assertThat(histories()).contains("集計漏れ", "転記の誤り", "再集計");
  }

  /** Ticks what is odd, if it is asked about, until the file is taken. */
  private static void takeSeen(Page page) {
    planner.button("もう一度確認する").click();
    assertThat(page.locator("h2#found")).containsText("3件を記録します");
    page.locator("input[name=acknowledged]").all().forEach(Locator::check);
    planner.button("すべて記録する").click();
  }

  /** Of the first rows, as all views show things in the order in which they were recorded. */
  private static String histories() {
    http.post("/api/plans", Map.of("id", "later", "title", "次期計画", "municipality", "熊本市"));
    StringBuilder histories = new StringBuilder();
    JsonNode rows = http.get("/api" + SHEET).path("tables").path(0).path("rows");
    for (int row = 0; row < 3; row++) {
      String indicator = rows.path(row).path("indicator").asString();
      histories.append(http.text("/api/indicators/" + indicator + "/history"));
    }
    return histories.toString();
  }

  @Test
  void how_far_a_file_has_come_is_told_while_its_answer_is_waited_for() {
    planner.visit(SHEET + "/import");
    Page page = planner.page();
    page.route(
        "**/sheets/2021/imports/*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"step\": \"opening\", \"done\": 1800, \"of\": 5000}")));
    page.locator("form[enctype]").first().dispatchEvent("submit");
    assertThat(page.locator("#progress[aria-live]")).hasText("指標を照合しています。 1800 / 5000");
    page.unroute("**/sheets/2021/imports/*");
  }

  @Test
  void a_file_is_known_by_the_name_that_the_page_asks_for_it_by() {
    planner.visit(SHEET + "/import");
    Page page = planner.page();
    String progress = page.locator("input[name=progress]").first().inputValue();
    choose("2021.xlsx", http.download("/api" + SHEET + "/export?format=xlsx"));
    planner.button("内容を確認する").click();
    assertThat(page.locator("h2#found")).containsText("0件を記録します");
    var told = page.request().get(kaitei.at("/api" + SHEET + "/imports/" + progress).toString());
    assertThat(told.text()).contains("\"done\"");
  }

  @Test
  void a_file_that_the_page_could_not_carry_to_its_end_is_refused_at_the_look() {
    planner.visit(SHEET + "/import");
    choose("2021.xlsx", new byte[12 * 1024 * 1024]);
    planner.button("内容を確認する").click();
    assertThat(planner.page().locator("h1")).containsText("大きすぎます");
  }

  private static void choose(String name, byte[] content) {
    planner.page().locator("#file").setInputFiles(new FilePayload(name, XLSX, content));
  }
}
