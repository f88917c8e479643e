package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.standalone.accounts.FolderAccounts;

/** What happens on a page that somebody looks at while others work. */
class LiveIT {

  private static final String SHEET = "/plans/kumamoto-sdgs/sheets/2021";
  private static final String INDICATOR = "/indicators/kumamoto-sdgs-4";

  private static final Path BY_HAND = Path.of("src/test/resources/by-hand.js");

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Browsing browsing;

  private Player reader;

  @BeforeAll
  static void the_demonstration_is_ready() throws Exception {
    browsing = new Browsing();
    kaitei = KaiteiProcess.start(data, "--demo");
  }

  @AfterAll
  static void stop() throws Exception {
    if (kaitei != null) {
      kaitei.stop();
    }
    browsing.close();
  }

  @BeforeEach
  void somebody_reads() {
    reader = new Player("auditor", kaitei, browsing).signIn("auditor-demo");
  }

  @AfterEach
  void they_go() {
    reader.close();
  }

  @Test
  void a_correction_that_somebody_else_makes_appears_without_a_reload() {
    try (Player other = new Player("planner", kaitei, browsing).signIn("planner-demo")) {
      Page page = open(SHEET);

      other.visit(INDICATOR + "/figures/FY2021");
      other.fill("printed", "65.4");
      other.fill("reason", "集計漏れの訂正");
      other.page().locator("button.first").click();

      assertThat(changed(page, "65.4")).isVisible();
      assertThat(page.locator("[role=status]")).containsText("内容が更新されました");
      assertThat(page.evaluate("window.opened")).isEqualTo(true);
      assertThat(Browsing.barriers(page)).isEmpty();
      reader.sees("a sheet that was corrected meanwhile");
    }
  }

  @Test
  void the_newest_revision_of_an_indicator_comes_to_stand_above_the_others() {
    Page page = open(INDICATOR);
    Locator history = page.locator(".history tbody tr");
    int before = history.count();

    correct("66.2");

    assertThat(history).hasCount(before + 1);
    assertThat(history.first()).containsText("66.2");
    assertThat(history.first().locator(".changed")).not().hasCount(0);
    assertThat(history.nth(1).locator(".changed")).hasCount(0);
    assertThat(page.locator("footer")).containsText(String.valueOf(version()));
  }

  @Test
  void who_is_in_the_middle_of_a_page_stays_there() {
    Page page = open(SHEET);
    Locator link = page.locator("footer a").last();
    link.focus();
    double place = link.boundingBox().y;

    correct("67.3");

    assertThat(changed(page, "67.3")).isVisible();
    assertThat(link).isFocused();
    assertThat(link.boundingBox().y).isCloseTo(place, within(2.0));
  }

  @Test
  void what_was_opened_stays_open() {
    Page page = open(SHEET);
    page.locator("details.timeline summary").click();

    correct("70.2");

    assertThat(changed(page, "70.2")).isVisible();
    assertThat(page.locator("details.timeline[open]")).hasCount(1);
  }

  @Test
  void what_happened_lately_stands_on_the_page_of_the_plan() {
    Page page = open("/plans/kumamoto-sdgs");

    correct("69.1");

    assertThat(page.locator("main")).containsText("69.1");
    assertThat(page.evaluate("window.opened")).isEqualTo(true);
  }

  @Test
  void a_department_that_is_renamed_is_called_so_on_the_page_of_a_plan() throws Exception {
    Http administrator = new Http(kaitei, KaiteiProcess.tokenOf("admin", data));
    administrator.put("/api/departments/renaming", Map.of("name", "改称前の課"));
    administrator.put(
        "/api/indicators/kumamoto-sdgs-12/department",
        Map.of("department", "renaming", "from", "2022-04-01", "reason", "移管"));
    Page page = open("/plans/kumamoto-sdgs");
    assertThat(page.locator(".divisions")).containsText("改称前の課");

    administrator.post(
        "/api/departments/renaming/renames",
        Map.of("name", "改称後の課", "from", "2022-04-01", "reason", "組織改正"));

    assertThat(page.locator(".divisions")).containsText("改称後の課");
    assertThat(page.locator("#indicators")).containsText("改称後の課");
    assertThat(page.evaluate("window.opened")).isEqualTo(true);
  }

  @Test
  void the_first_figure_of_an_indicator_is_drawn_when_it_comes() {
    Http program = program();
    program.put("/api/indicators/undrawn", Map.of("name", "まだ測っていない指標", "unit", "%"));
    program.get("/api/indicators/undrawn");
    Page page = open("/indicators/undrawn");
    assertThat(page.locator("#chart")).isHidden();

    program.put("/api/indicators/undrawn/measurements/FY2021", Map.of("value", "12.5"));

    assertThat(page.locator("#chart canvas")).isVisible();
    assertThat(page.evaluate("window.opened")).isEqualTo(true);
  }

  @Test
  void while_changes_come_without_end_the_page_is_asked_for_one_at_a_time() {
    Page page = openByHand(SHEET);

    page.evaluate("for (let n = 1; n <= 10; n++) { tell(1_000_000 + n); pass(100); }");
    assertThat(page.evaluate("asked.length")).isEqualTo(1);

    page.evaluate("answer(0, 1_000_003, '三つ目まで')");
    assertThat(page.locator("h1")).hasText("三つ目まで");
    page.waitForFunction("() => { pass(300); return asked.length === 2; }");
    page.evaluate("answer(1, 1_000_010, '十まで')");
    assertThat(page.locator("h1")).hasText("十まで");
    page.evaluate("pass(1_000)");
    assertThat(page.evaluate("asked.length")).isEqualTo(2);
  }

  @Test
  void a_page_that_is_not_there_for_a_while_is_asked_for_again() {
    Page page = openByHand("/plans/kumamoto-sdgs");

    page.evaluate("tell(1_000_001); pass(300); refuse(0, 404)");
    page.waitForFunction("() => { pass(5_000); return asked.length === 2; }");
    assertThat(page.locator("[role=status]")).not().containsText("終了");
    page.evaluate("answer(1, 1_000_001, '再びある計画')");

    assertThat(page.locator("h1")).hasText("再びある計画");
  }

  @Test
  void a_server_that_does_not_come_back_at_once_is_told_of_and_so_is_its_coming_back() {
    Page page = openByHand("/plans/kumamoto-sdgs");
    Locator status = page.locator("[role=status]");

    page.evaluate("interrupt(); pass(3_000); interrupt()");
    assertThat(status).isEmpty();
    page.evaluate("pass(3_000)");
    assertThat(status).containsText("接続が途切れています");
    page.evaluate("interrupt(); pass(60_000)");
    assertThat(status).containsText("接続が途切れています");

    page.evaluate("comeBack()");
    assertThat(status).containsText("接続が戻りました");
  }

  @Test
  void a_server_that_comes_back_at_once_is_not_worth_a_word() {
    Page page = openByHand("/plans/kumamoto-sdgs");

    page.evaluate("interrupt(); pass(3_000); comeBack(); pass(60_000)");

    assertThat(page.locator("[role=status]")).isEmpty();
  }

  @Test
  void a_page_that_nobody_sees_is_renewed_when_it_is_seen_again() {
    Page page = open(SHEET);
    show(page, false);

    correct("68.4");
    program().get("/api" + SHEET);
    assertThat(page.locator("main")).not().containsText("68.4");
    show(page, true);

    assertThat(changed(page, "68.4")).isVisible();
  }

  @Test
  void who_signs_in_elsewhere_goes_on_as_who_they_are_now() {
    try (Player anybody = new Player("anybody", kaitei, browsing)) {
      Page page = anybody.visit("/plans/kumamoto-sdgs").page();
      page.context().addCookies(reader.page().context().cookies());
      show(page, false);
      correct("71.3");
      show(page, true);
      assertThat(page.locator("main")).containsText("71.3");

      correct("72.4");
      assertThat(page.locator("main")).containsText("72.4");
    }
  }

  @Test
  void who_signs_out_elsewhere_goes_on_as_the_public() {
    Page page = open("/plans/kumamoto-sdgs");
    page.context().clearCookies();
    show(page, false);
    show(page, true);
    assertThat(page.locator("main"))
        .hasAttribute(
            "data-live", Pattern.compile("^/api/plans/kumamoto-sdgs/overview\\?lastEventId=\\d+$"));
    assertThat(page.locator("[role=status]")).not().containsText("途切れ");
  }

  @Test
  void a_page_of_the_past_stays_as_it_is() {
    open(SHEET + "?asOf=2999-01-01");
    assertThat(reader.page().locator("[data-live]")).hasCount(0);
    assertThat(reader.page().locator("script[src='/live.js']")).hasCount(0);
  }

  @Test
  void everybody_sees_what_is_published_while_they_look() {
    try (Player anybody = new Player("anybody", kaitei, browsing)) {
      Page page = anybody.visit(SHEET).page();
      assertThat(page.locator("main")).not().containsText("集計の訂正");

      program().post("/api" + SHEET + "/publications", Map.of("reason", "集計の訂正"));

      assertThat(page.locator("main")).containsText("集計の訂正");
    }
  }

  @Test
  void who_may_not_read_any_longer_is_told_that_nothing_more_comes() throws Exception {
    try (Player water = new Player("water", kaitei, browsing).signIn("water-demo")) {
      Page page = water.visit(INDICATOR).page();
      assertThat(page.locator("main[data-live]")).hasCount(1);

      new FolderAccounts(data)
          .work(
              books -> {
                String subject = books.accounts().named("water").orElseThrow().subject();
                return books.accounts().close(subject, "test");
              });

      assertThat(page.locator("[role=status]")).containsText("自動更新を終了しました");
    }
  }

  private Page open(String path) {
    Page page = reader.visit(path).page();
    page.evaluate("window.opened = true");
    return page;
  }

  /** With streams, timers and answers as the test says. */
  private Page openByHand(String path) {
    reader.page().addInitScript(BY_HAND);
    return open(path);
  }

  /** A cell of a sheet that is marked as changed. */
  private static Locator changed(Page page, String figure) {
    return page.locator(".sheet td.changed", new Page.LocatorOptions().setHasText(figure)).first();
  }

  private static void show(Page page, boolean shown) {
    page.evaluate(
        """
        hidden => {
          Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }""",
        !shown);
  }

  private static Http program() {
    return new Http(kaitei);
  }

  private static void correct(String value) {
    program()
        .put("/api" + INDICATOR + "/measurements/FY2021", Map.of("value", value, "reason", "再集計"));
  }

  private static long version() {
    return program().get("/api" + INDICATOR).path("version").asLong();
  }
}
