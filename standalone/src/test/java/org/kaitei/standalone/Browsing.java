package org.kaitei.standalone;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, waited for however busy that is. */
final class Browsing implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 180_000;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** The sandbox is not to be had as root; the rest keeps it from talking to anybody else. */
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  private final Browser browser = launched();

  private Browser launched() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(QUIET)
                .setTimeout(PATIENCE_MILLIS));
  }

  BrowserContext person(Browser.NewContextOptions options) {
    BrowserContext person = browser.newContext(options);
    person.setDefaultTimeout(PATIENCE_MILLIS);
    return person;
  }

  /** What keeps a person from reading a page, which has no frames. */
  static List<Rule> barriers(Page page) {
    return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
  }

  private static Path chromium() {
    Stream<Path> named = Stream.ofNullable(System.getenv("KAITEI_CHROMIUM")).map(Path::of);
    return Stream.concat(named, NAMES.stream().map(Browsing::onPath).flatMap(Optional::stream))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium on the PATH: ./kaitei test installs it, or say KAITEI_CHROMIUM."));
  }

  private static Optional<Path> onPath(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
