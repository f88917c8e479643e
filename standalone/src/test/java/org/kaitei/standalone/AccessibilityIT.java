package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether everybody can read every page: JIS X 8341-3:2016 AA, which is WCAG 2.1 AA. On the way it
 * takes the picture of each.
 */
class AccessibilityIT {

  private static final int DESK = 1280;
  private static final int TELEPHONE = 360;
  private static final int HEIGHT = 900;
  private static final int LONGEST_PICTURE = 1500;

  /** When pages were changed on purpose: {@code cp standalone/target/pages/* docs/screenshots/}. */
  private static final Path PICTURES = Path.of("target", "pages");

  @TempDir static Path data;
  static Demonstration demonstration;

  @BeforeAll
  static void the_demonstration_is_ready() throws Exception {
    demonstration = new Demonstration(data);
  }

  @AfterAll
  static void stop() throws Exception {
    if (demonstration != null) {
      demonstration.close();
    }
  }

  /** In Japanese by light at a desk and in the dark on a telephone, in English the other way. */
  @Test
  void no_page_keeps_anybody_from_reading_it_in_either_language_by_light_or_in_the_dark() {
    List<CompletableFuture<List<String>>> languages =
        Map.of("ja-JP", ColorScheme.LIGHT, "en-GB", ColorScheme.DARK).entrySet().stream()
            .map(
                look ->
                    CompletableFuture.supplyAsync(
                        () -> faults(look.getKey(), look.getValue()),
                        inAThreadOfItsOwn(look.getKey())))
            .toList();

    assertThat(languages.stream().map(CompletableFuture::join).flatMap(Collection::stream))
        .isEmpty();
  }

  private static Executor inAThreadOfItsOwn(String name) {
    return task -> Thread.ofPlatform().name(name).start(task);
  }

  /** A browser is asked by one thread only. */
  private static List<String> faults(String locale, ColorScheme atDesk) {
    List<String> faults = new ArrayList<>();
    Map<String, BrowserContext> people = new HashMap<>();
    try (Browsing browsing = new Browsing()) {
      for (ShownPage shown : demonstration.pages()) {
        BrowserContext person =
            people.computeIfAbsent(
                "" + shown.account(), any -> person(browsing, locale, shown.account()));
        try (Page page = person.newPage()) {
          of(page, shown, atDesk)
              .forEach(fault -> faults.add(locale + " " + shown.name() + ": " + fault));
        }
      }
    }
    return faults;
  }

  private static BrowserContext person(Browsing browsing, String locale, String account) {
    return browsing.person(
        new Browser.NewContextOptions()
            .setLocale(locale)
            .setViewportSize(DESK, HEIGHT)
            .setExtraHTTPHeaders(demonstration.headersOf(account)));
  }

  private static List<String> of(Page page, ShownPage shown, ColorScheme atDesk) {
    List<String> faults = new ArrayList<>();
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error") || said.type().equals("warning")) {
            faults.add(said.text());
          }
        });
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(atDesk));
    int status = page.navigate(demonstration.at(shown)).status();
    if (status != 200) {
      faults.add("answers " + status);
    }
    if (page.locator("html[lang=ja]").count() == 1) {
      picture(page, shown);
    }
    faults.addAll(faultsAt(page, DESK));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other(atDesk)));
    page.setViewportSize(TELEPHONE, HEIGHT);
    faults.addAll(faultsAt(page, TELEPHONE));
    return faults;
  }

  private static ColorScheme other(ColorScheme scheme) {
    return scheme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
  }

  private static List<String> faultsAt(Page page, int width) {
    List<String> faults = new ArrayList<>();
    Browsing.barriers(page)
        .forEach(rule -> faults.add(rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
    Object taken = page.evaluate("document.documentElement.scrollWidth");
    if (!taken.equals(width)) {
      faults.add("is " + taken + " wide where " + width + " are there");
    }
    return faults;
  }

  /** As far down as tells what the page is. */
  private static void picture(Page page, ShownPage shown) {
    int whole = (int) page.evaluate("document.documentElement.scrollHeight");
    byte[] png =
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, DESK, Math.min(whole, LONGEST_PICTURE)));
    try {
      new Picture(png).write(PICTURES.resolve(shown.name() + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
