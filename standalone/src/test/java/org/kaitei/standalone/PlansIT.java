package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Real plans, as the demonstration loads them: their editions, how they are built up, and what
 * their revisions changed.
 */
class PlansIT {

  private static final Path SAMPLES = Path.of("../samples");
  private static final String FANS = "fukuoka-20";
  private static final String IMPORT =
      "/api/plans/fukuoka/sheets/2024/import"
          + "?baselinePeriod=FY2021&targetPeriod=FY2026&method=RATIO_TO_TARGET";

  private static final String LINES_OF_NUMBERS =
      """
      Math.max(...[...document.querySelectorAll('.tallies .count')].map(count => {
        const all = document.createRange();
        all.selectNodeContents(count);
        return all.getClientRects().length;
      }))
      """;

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Http http;
  static Browsing browsing;

  @BeforeAll
  static void the_demonstration_is_ready() throws Exception {
    browsing = new Browsing();
    kaitei = KaiteiProcess.start(data, "--demo");
    http = new Http(kaitei);
  }

  @AfterAll
  static void stop() throws Exception {
    if (kaitei != null) {
      kaitei.stop();
    }
    browsing.close();
  }

  @Test
  void editions_have_numbers_and_dates_as_precise_as_they_are_printed() {
    JsonNode editions = http.get("/api/plans/gunma-sdgs/revisions").path("editions");
    assertThat(texts(editions, "number")).containsExactly("1", "2", "3");
    assertThat(texts(editions, "label")).containsExactly("第一版", "第一版", "第一版");
    assertThat(texts(editions, "decidedOn")).containsExactly("2021-09", "2022-11", "2023-11");
    assertThat(texts(editions, "decidedOnPrinted")).containsExactly("令和3年9月", "令和4年11月", "令和5年11月");
    assertThat(texts(editions, "reason")).containsOnly("");
  }

  @Test
  void a_figure_is_held_against_the_targets_of_each_edition() {
    JsonNode achieved =
        http.get("/api/plans/fukuoka/indicators/" + FANS + "/achievements?period=FY2024");
    assertThat(achieved.path("unit").asString()).isEqualTo("人");
    List<JsonNode> targets =
        nodes(achieved.path("editions")).map(e -> e.path("targets").path(0)).toList();
    assertThat(targets)
        .extracting(t -> t.path("target").path("value").asString())
        .containsExactly("8000", "22000");
    assertThat(targets)
        .extracting(t -> t.path("achievement").path("computed").asString())
        .containsExactly("226%", "82%");
  }

  @Test
  void the_report_as_it_is_printed_has_nothing_to_add_once_the_targets_are_revised()
      throws Exception {
    byte[] report = Files.readAllBytes(SAMPLES.resolve("fukuoka-fy2024.csv"));
    JsonNode again = http.postCsv(IMPORT + "&dryRun=true", report);
    assertThat(again.path("recorded").asInt()).isZero();
    assertThat(http.get("/api/plans/fukuoka/indicators").path("indicators")).hasSize(98);
  }

  @Test
  void a_diff_tells_the_twelve_targets_that_were_revised() {
    JsonNode diff = http.get("/api/plans/fukuoka/revisions/diff?from=1&to=2");
    assertThat(diff.path("indicators")).hasSize(12);
    JsonNode fans =
        nodes(diff.path("indicators"))
            .filter(indicator -> indicator.path("indicator").asString().equals(FANS))
            .findFirst()
            .orElseThrow();
    JsonNode target = fans.path("targets").path(0);
    assertThat(target.path("before").path("printed").asString()).isEqualTo("8000人");
    assertThat(target.path("after").path("printed").asString()).isEqualTo("22,000人 （累計）");
    assertThat(target.path("words").asString()).contains(" → ").doesNotContain("{");
    assertThat(http.get("/api/plans/fukuoka?edition=1").path("editions")).hasSize(1);
  }

  @Test
  void a_plans_history_tells_each_change_with_its_edition() {
    JsonNode first = http.get("/api/plans/fukuoka/history?limit=2");
    assertThat(texts(first.path("revisions"), "kind"))
        .containsExactly("adopted", "indicator-named");
    assertThat(first.path("next").asInt()).isEqualTo(2);
    JsonNode revision = http.get("/api/plans/fukuoka").path("editions").path(1);
    JsonNode second =
        http.get("/api/plans/fukuoka/history?after=" + (revision.path("revision").asInt() - 1));
    JsonNode revised = second.path("revisions").path(1);
    assertThat(texts(second.path("revisions"), "kind"))
        .hasSize(13)
        .startsWith("revised", "target-revised");
    assertThat(revised.path("edition").asInt()).isEqualTo(2);
    assertThat(revised.at("/before/figure/value").asString()).isNotEmpty();
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void two_plans_aim_at_one_indicator_that_is_measured_once() {
    http.post(
        "/api/plans", Map.of("id", "fukuoka-tourism", "title", "福岡県観光計画", "municipality", "福岡県"));
    http.put(
        "/api/plans/fukuoka-tourism/targets/" + FANS + "/FY2025",
        Map.of("value", "36130", "method", "RATIO_TO_TARGET"));
    JsonNode other = http.get("/api/plans/fukuoka-tourism/indicators/" + FANS + "/achievements");
    assertThat(other.at("/editions/0/targets/0/achievement/computed").asString()).isEqualTo("50%");
    assertThat(texts(http.get("/api/indicators/" + FANS).path("targets"), "plan"))
        .containsExactlyInAnyOrder("fukuoka", "fukuoka-tourism");
  }

  @Test
  void a_sheet_stands_beside_the_targets_of_any_edition_as_of_any_time() {
    String sheet = "/api/plans/kumamoto-sdgs/sheets/2021";
    JsonNode before = http.get(sheet);
    JsonNode row = before.at("/tables/0/rows/0");
    http.post(
        "/api/plans/kumamoto-sdgs/revisions",
        Map.of(
            "label",
            "第二版",
            "changes",
            List.of(
                Map.of(
                    "change", "set-target",
                    "indicator", row.path("indicator").asString(),
                    "period", row.at("/target/period").asString(),
                    "kind", row.at("/target/kind").asString(),
                    "method", row.at("/achievement/method").asString(),
                    "value", "99.5"))));
    JsonNode first = http.get(sheet + "?edition=1").at("/tables/0/rows/0");
    assertThat(first.path("target").path("value")).isEqualTo(row.path("target").path("value"));
    assertThat(first.at("/achievement/computed")).isEqualTo(row.at("/achievement/computed"));
    JsonNode second = http.get(sheet + "?edition=2").at("/tables/0/rows/0");
    assertThat(second.at("/target/value").asString()).isEqualTo("99.5");
    assertThat(second.at("/achievement/computed")).isNotEqualTo(row.at("/achievement/computed"));
    assertThat(second.at("/achievement/reported").asString("")).isEmpty();
    String then = "&asOf=" + before.path("asOf").asString();
    assertThatThrownBy(() -> http.get(sheet + "?edition=2" + then))
        .hasMessageContaining("not-there-yet");
    assertThatThrownBy(() -> http.get("/api/plans/kumamoto-sdgs?edition=two"))
        .hasMessageContaining("edition-not-found");
  }

  @Test
  void a_plan_shows_how_it_is_built_up() {
    JsonNode plan = http.get("/api/plans/kumamoto-sdgs");
    assertThat(texts(plan.path("sections"), "title"))
        .containsExactly("全体計画", "モデル事業", "三側面の取組", "三側面をつなぐ統合的取組");
    assertThat(plan.path("narratives")).hasSize(9);
    JsonNode registration = plan.path("initiatives").path(0);
    assertThat(registration.path("schedule").path(0).path("until").asString()).isEqualTo("2021-08");
    assertThat(registration.path("schedule").path(1).path("continues").asBoolean()).isTrue();
    assertThat(registration.path("rows")).hasSize(2);
    assertThat(http.get("/api/plans/gunma-sdgs").path("initiatives")).hasSize(2);
  }

  @Test
  void the_pages_of_plans_and_revisions_are_accessible() {
    try (BrowserContext person = browsing.person(signedIn());
        Page page = person.newPage()) {
      for (String path :
          List.of(
              "/plans/kumamoto-sdgs",
              "/plans/gunma-sdgs/revisions",
              "/plans/gunma-sdgs/editions/2",
              "/plans/fukuoka/revisions/1/2",
              "/indicators/" + FANS)) {
        page.navigate(kaitei.at(path).toString());
        assertThat(Browsing.barriers(page)).as(path).isEmpty();
      }
    }
  }

  @Test
  void the_pages_tell_what_was_revised_and_what_that_makes_of_a_figure() {
    http.get("/api/indicators/" + FANS);
    try (BrowserContext person = browsing.person(signedIn());
        Page page = person.newPage()) {
      assertThat(text(page, "/plans/gunma-sdgs"))
          .contains("3 第3版「第一版」 2023年11月（令和5年11月） 改訂 記載なし 変更内容の記録なし")
          .contains("三側面の相乗効果", "経済→環境", "市町村：木材の利用");
      assertThat(text(page, "/plans/gunma-sdgs/editions/1")).contains("第1版「第一版」（2021年9月、令和3年9月）");
      assertThat(text(page, "/plans/fukuoka/revisions/1/2"))
          .contains("2026年度の目標値 変更 8,000 人 以上 22,000 人 以上");
      assertThat(text(page, "/indicators/" + FANS)).contains("226%", "82%");
      assertThat(text(page, "/plans/fukuoka/revisions/1/2?lang=en")).contains("Target for FY2026");
    }
  }

  @Test
  void a_number_of_a_tally_stands_in_one_line_at_any_width() {
    try (BrowserContext person = browsing.person(signedIn());
        Page page = person.newPage()) {
      page.navigate(kaitei.at("/plans/fukuoka?lang=en").toString());
      for (int width : List.of(1280, 1024, 900, 360)) {
        page.setViewportSize(width, 900);
        assertThat(page.evaluate(LINES_OF_NUMBERS)).as(width + " px").isEqualTo(1);
      }
    }
  }

  @Test
  void paper_says_what_a_page_was_narrowed_to_and_what_was_searched_for() {
    try (BrowserContext person = browsing.person(signedIn());
        Page page = person.newPage()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String path : List.of("/plans/kumamoto-sdgs", "/plans/kumamoto-sdgs/sheets/2021")) {
        assertThat(text(page, path + "?goal=11&lang=ja"))
            .as(path)
            .contains("「11 住み続けられるまちづくりを」で絞り込んでいます。")
            .doesNotContain("絞り込みを解除");
      }
      String search = "/ledger?kind=note.written&lang=ja";
      assertThat(text(page, search)).contains("検索条件：記録の種類：コメント等の").doesNotContain("CSV");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      assertThat(text(page, search)).contains("CSV").doesNotContain("検索条件");
    }
  }

  @Test
  void what_changed_is_read_on_a_telephone_without_moving_it_sideways() {
    try (BrowserContext person = browsing.person(signedIn().setViewportSize(360, 800));
        Page page = person.newPage()) {
      page.navigate(kaitei.at("/plans/fukuoka/revisions/1/2?lang=ja").toString());

      assertThat(page.evaluate("document.querySelector('.scroll').scrollWidth <= 360"))
          .isEqualTo(true);
      assertThat(page.getByRole(AriaRole.COLUMNHEADER).count()).isEqualTo(5);
      Locator row = page.getByRole(AriaRole.ROW).nth(1);
      assertThat(row.getByRole(AriaRole.CELL).count()).isEqualTo(4);
      assertThat(row.locator(".after").evaluate("c => getComputedStyle(c, '::before').content"))
          .asString()
          .contains("変更後");
    }
  }

  @Test
  void no_control_of_a_sheet_is_printed() {
    try (BrowserContext person = browsing.person(signedIn());
        Page page = person.newPage()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(text(page, "/plans/kumamoto-sdgs/sheets/2021"))
          .contains("公表済み")
          .doesNotContain("二つの時点", "公表や時点");
      for (Locator control : page.locator(".control, .timeline").all()) {
        assertThat(control.isVisible()).isFalse();
      }
    }
  }

  private static Browser.NewContextOptions signedIn() {
    return new Browser.NewContextOptions()
        .setExtraHTTPHeaders(Map.of("Authorization", kaitei.authorization()));
  }

  private static String text(Page page, String path) {
    page.navigate(kaitei.at(path.contains("?") ? path : path + "?lang=ja").toString());
    return page.locator("main").innerText().replaceAll("\\s+", " ");
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> texts(JsonNode array, String field) {
    return nodes(array).map(node -> node.path(field).asString("")).toList();
  }
}
