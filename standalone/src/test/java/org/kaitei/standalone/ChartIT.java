package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words that stand in the charts of indicators. */
class ChartIT {

  private static final String OVERLAPS =
      """
      () => {
        const rect = text => {
          const own = text.getBoundingRect().clone();
          own.applyTransform(text.getComputedTransform());
          return { text: text.style.text, own };
        };
        const words = chart().getZr().storage.getDisplayList(true)
            .filter(({ type }) => type === 'tspan').map(rect);
        return words.flatMap((one, n) => words.slice(n + 1)
            .filter(other => one.own.intersect(other.own))
            .map(other => `${one.text} on ${other.text}`));
      }""";

  private static final String FIGURES =
      """
      () => chart().getOption().series
          .flatMap(({ data }) => data).filter(point => point.label?.show)
          .map(point => `${point.value[1]} ${point.label.position}`)""";

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Browsing browsing;

  private BrowserContext person;
  private Page page;

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
    person =
        browsing.person(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("ja-JP")
                .setExtraHTTPHeaders(Map.of("Authorization", kaitei.authorization())));
    person.addInitScript(
        "window.chart = () => echarts.getInstanceByDom(document.getElementById('chart'))");
    page = person.newPage();
  }

  @AfterEach
  void they_go() {
    person.close();
  }

  @Test
  void no_words_of_a_chart_lie_on_others() {
    for (int number = 1; number <= 12; number++) {
      for (String plan : List.of("fukuoka", "kumamoto-sdgs")) {
        open("/indicators/" + plan + "-" + number);
        assertThat(all(OVERLAPS)).as(page.url()).isEmpty();
        assertThat(all(FIGURES)).as(page.url()).isNotEmpty();
      }
    }
  }

  @Test
  void a_figure_on_the_lowest_line_stands_beside_its_point_and_not_on_the_year() {
    new Http(kaitei)
        .put(
            "/api/indicators/kumamoto-sdgs-9/measurements/FY2021",
            Map.of("value", "1102", "reason", "再集計"));
    new Http(kaitei).get("/api/indicators/kumamoto-sdgs-9");

    open("/indicators/kumamoto-sdgs-9");

    assertThat(all(FIGURES)).contains("1102 right");
    assertThat(all(OVERLAPS)).isEmpty();
  }

  @Test
  void two_targets_at_one_place_are_told_once() {
    open("/indicators/fukuoka-1");

    assertThat(all(FIGURES)).containsExactlyInAnyOrder("5 top", "2 top", "4 top", "2 top", "6 top");
  }

  @Test
  void figures_have_new_places_when_lines_are_taken_away_and_when_there_is_less_room() {
    open("/indicators/fukuoka-1");

    page.evaluate("chart().dispatchAction({ type: 'legendToggleSelect', name: '目標値（国語）' })");
    page.evaluate("chart().dispatchAction({ type: 'legendToggleSelect', name: '当初値（国語）' })");
    assertThat(all(OVERLAPS)).isEmpty();
    assertThat(all(FIGURES)).hasSize(4);

    page.setViewportSize(700, 900);
    page.waitForFunction("() => chart().getWidth() < 700");
    assertThat(all(OVERLAPS)).isEmpty();
  }

  private void open(String path) {
    page.navigate(kaitei.at(path).toString());
    page.waitForFunction("() => window.echarts && chart()");
  }

  @SuppressWarnings("unchecked")
  private List<String> all(String asked) {
    return (List<String>) page.evaluate(asked);
  }
}
