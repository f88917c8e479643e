package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, who reads Japanese. */
final class Player implements AutoCloseable {

  private static final Path SHOTS = Path.of("target/screenshots/year");
  private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

  private final KaiteiProcess kaitei;
  private final BrowserContext context;
  private final Page page;
  private final String name;

  Player(String name, KaiteiProcess kaitei, Browsing browsing) {
    this.name = name;
    this.kaitei = kaitei;
    this.context =
        browsing.person(
            new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("ja-JP"));
    this.page = context.newPage();
  }

  Player signIn(String password) {
    visit("/sign-in");
    fill("name", name);
    fill("password", password);
    button("ログイン").click();
    page.waitForURL(url -> !SIGN_IN.matcher(url).matches());
    return this;
  }

  Page page() {
    return page;
  }

  Player visit(String path) {
    page.navigate(kaitei.at(path).toString());
    return this;
  }

  void fill(String field, String text) {
    page.locator("[name='" + field + "']:visible").first().fill(text);
  }

  void tick(String value) {
    page.locator("input[value='" + value + "']").check();
  }

  /** One in the page itself, not in what stands around all of them. */
  Locator button(String text) {
    return page.locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text).setExact(true));
  }

  Locator link(String text) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first();
  }

  void reads(String text) {
    assertThat(page.locator("main")).containsText(text);
  }

  /** Looks at the page as others may: in both languages, on a narrow screen, and by its marks. */
  Player looksAt(String path, String shot) {
    for (String language : new String[] {"en", "ja"}) {
      visit(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      shoot(shot + " " + language);
      page.setViewportSize(360, 800);
      shoot(shot + " " + language + " narrow");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
      page.setViewportSize(1280, 900);
      assertThat(Browsing.barriers(page)).as(path + " " + language).isEmpty();
    }
    return this;
  }

  /** Looks at the page that is there, which nothing leads to again. */
  void sees(String shot) {
    shoot(shot);
    assertThat(Browsing.barriers(page)).as(shot).isEmpty();
  }

  private void shoot(String shot) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(shot + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
