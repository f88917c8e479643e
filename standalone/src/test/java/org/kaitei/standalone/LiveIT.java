package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
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
