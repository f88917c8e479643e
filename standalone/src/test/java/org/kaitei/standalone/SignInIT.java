package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.standalone.accounts.FolderAccounts;

/** Coming in and going, in a real browser on a whole running Kaitei. */
class SignInIT {

  private static final String PASSWORD = "correct horse 7";

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Browsing browsing;

  @BeforeAll
  static void the_planner_has_a_password() throws Exception {
    browsing = new Browsing();
    kaitei = KaiteiProcess.start(data);
    new FolderAccounts(data)
        .work(
            books -> {
              String subject = books.accounts().named("planner").orElseThrow().subject();
              return books.accounts().changePassword(subject, PASSWORD, "test");
            });
  }

  @AfterAll
  static void stop() throws Exception {
    if (kaitei != null) {
      kaitei.stop();
    }
    browsing.close();
  }

  @Test
  void the_keyboard_is_enough_to_come_in_to_the_wanted_page_and_to_go() {
    try (BrowserContext person = person(1280, ColorScheme.LIGHT)) {
      Page page = page(person, "/figures");
      assertThat(page.getByLabel("名前")).isVisible();
      fill(page, "mistyped-password");
      Locator trouble = page.getByRole(AriaRole.ALERT);
      assertThat(trouble).containsText("名前とパスワードが一致しません");
      assertThat(Browsing.barriers(page)).isEmpty();
      assertThat(page.getByLabel("名前")).hasValue("planner");
      fill(page, PASSWORD);

      assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
          .not()
          .hasText("ログイン");
      assertThat(page.url()).endsWith("/figures");
      assertThat(Browsing.barriers(page)).isEmpty();
      Cookie session = person.cookies().getFirst();
      assertThat(session.httpOnly).isTrue();
      assertThat(page.evaluate("document.cookie")).isEqualTo("");
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("ログアウト")).press("Enter");
      assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("ログイン"))).isVisible();
    }
  }

  @Test
  void the_page_fits_every_screen_and_keeps_nobody_out() {
    for (int width : new int[] {1280, 360}) {
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        try (BrowserContext person = person(width, scheme)) {
          Page page = page(person, "/sign-in?next=/figures");
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
          assertThat(Browsing.barriers(page)).isEmpty();
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/screenshots/sign-in " + width + " " + scheme + ".png")));
        }
      }
    }
  }

  private static void fill(Page page, String password) {
    page.getByLabel("名前").fill("planner");
    page.getByLabel("名前").press("Tab");
    page.keyboard().type(password);
    page.keyboard().press("Enter");
    page.waitForLoadState();
  }

  private static BrowserContext person(int width, ColorScheme scheme) {
    return browsing.person(
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setLocale("ja-JP")
            .setColorScheme(scheme));
  }

  private static Page page(BrowserContext person, String path) {
    Page page = person.newPage();
    page.navigate(kaitei.at(path).toString());
    return page;
  }
}
