package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is done on pages is done without a pointer. */
class KeyboardIT {

  private static final String SHEET = "/plans/kumamoto-sdgs/sheets/2021";

  @TempDir static Path data;
  static Demonstration demonstration;
  static Browsing browsing;

  private BrowserContext person;
  private Page page;

  @BeforeAll
  static void the_demonstration_is_ready() throws Exception {
    browsing = new Browsing();
    demonstration = new Demonstration(data);
  }

  @AfterAll
  static void stop() throws Exception {
    if (demonstration != null) {
      demonstration.close();
    }
    browsing.close();
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void the_first_key_leads_over_what_stands_around_every_page() {
    visit("planner", 1280, SHEET);
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void words_are_looked_for() {
    visit("planner", 1280, "/");
    tabTo(page.locator("#q"));
    page.keyboard().type("市民");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=**");
    assertThat(page.locator("main .finds li").first()).containsText("市民");
  }

  @Test
  void a_table_that_is_wider_than_the_screen_is_moved() {
    visit(null, 360, SHEET);
    Locator region = page.locator(".scroll").first();
    tabTo(region);
    page.keyboard().press("End");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.waitForCondition(() -> (int) region.evaluate("r => Math.ceil(r.scrollLeft)") > 0);
  }

  @Test
  void what_an_achievement_is_computed_from_is_opened_and_followed_to_its_event() {
    visit("auditor", 1280, "/indicators/kumamoto-sdgs-4");
    Locator computed = page.locator(".computed-from summary").first();
    tabTo(computed);
    page.keyboard().press("Enter");
    assertThat(page.locator(".computed-from[open] .from").first()).containsText("当初値");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForURL("**/events/*");
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void somebody_signs_in() {
    visit(null, 1280, "/sign-in");
    tabTo(page.locator("[name=name]"));
    page.keyboard().type("expert");
    tabTo(page.locator("[name=password]"));
    page.keyboard().type("expert-demo");
    page.keyboard().press("Enter");
    assertThat(page.locator(".visitor a[href='/account']")).hasText("expert");
  }

  private void visit(String account, int width, String path) {
    person =
        browsing.person(
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setViewportSize(width, 900)
                .setExtraHTTPHeaders(demonstration.headersOf(account)));
    page = person.newPage();
    page.navigate(demonstration.at(path));
  }

  private void tabTo(Locator wanted) {
    for (int i = 0; i < 60; i++) {
      if (wanted.evaluate("it => it === document.activeElement").equals(true)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + wanted);
  }
}
