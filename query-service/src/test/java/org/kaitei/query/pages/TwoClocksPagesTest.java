package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Kumamoto;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.Said;
import tools.jackson.databind.JsonNode;

/** What stood when, and what changed between, as pages and for programs. */
class TwoClocksPagesTest {

  private static final String GRID = "/indicators/kumamoto-1/grid";
  private static final String COMPARE = "/plans/kumamoto/sheets/2021/compare";

  static QueryHttp service;
  static Instant imported;

  @BeforeAll
  static void a_sheet_was_imported_and_a_figure_corrected_again_and_again() {
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    imported = ledger.now();
    for (int i = 0; i < 30; i++) {
      ledger.record(Kumamoto.corrected("kumamoto-1", "FY2021", (30 + i) + ".5", (31 + i) + ".5"));
    }
    ledger.record(
        IntStream.range(0, 70)
            .mapToObj(day -> LocalDate.of(2020, 1, 1).plusDays(day).toString())
            .map(TwoClocksPagesTest::daily)
            .toList());
    Definition daily = Said.definition("日々", "件");
    ledger.record(
        new IndicatorRedefined(
            new IndicatorId("daily"), daily, daily, "方法", new Period("2020-03-05"), Said.BY));
    service = QueryHttp.on(ledger);
  }

  private static LedgerEvent daily(String day) {
    return new MeasurementRecorded(
        new IndicatorId("daily"), null, new Period(day), Said.measured("1"), Said.BY);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_grid_begins_with_the_newest_recordings_and_leads_to_older_ones() {
    String newest = text(GRID);

    assertThat(service.page("/indicators/kumamoto-1").body()).contains("href=\"" + GRID + "\"");
    assertThat(newest)
        .contains("いつ何が記録されていたか", "2021年度 実績", "60.5 変更", "実績の訂正", "再集計")
        .contains("より古い記録")
        .doesNotContain("より新しい記録");
    assertThat(text(GRID + "?upTo=1")).contains("より新しい記録").doesNotContain("60.5");
    assertThat(text(GRID + "?lang=en")).contains("FY2021 actual", "60.5 changed");
  }

  @Test
  void the_plan_of_an_indicator_leads_to_its_grid_too() {
    String plan = "<li><a href=\"/plans/kumamoto\">";

    assertThat(service.page("/indicators/kumamoto-1").body()).contains(plan);
    assertThat(service.page(GRID).body()).contains(plan);
  }

  @Test
  void the_grid_shows_as_many_periods_as_fit_and_leads_to_the_others() {
    String daily = "/indicators/daily/grid";

    assertThat(text(daily)).contains("2020年3月10日", "より前の期間").doesNotContain("より後の期間");
    assertThat(text(daily + "?until=2020-01-20"))
        .contains("2020年1月20日", "より後の期間")
        .doesNotContain("2020年1月21日", "より前の期間");
    assertThat(text(GRID)).doesNotContain("より前の期間", "より後の期間");
  }

  @Test
  void the_grid_says_where_the_series_breaks() {
    assertThat(text("/indicators/daily/grid"))
        .contains("2020年3月5日 実績 系列の断絶")
        .doesNotContain("2020年3月6日 実績 系列の断絶");
  }

  @Test
  void programs_choose_periods_and_are_refused_what_is_none() {
    String api = "/api/indicators/daily/grid";

    assertThat(service.get(api + "?from=2020-03-01&to=2020-03-02").body())
        .contains("\"2020-03-01\"", "\"2020-03-02\"")
        .doesNotContain("\"2020-02-29\"", "\"2020-03-03\"");
    assertThat(service.get(api + "?from=2020-03-01&to=2020-02-01").body())
        .contains("backward-periods");
    assertThat(service.get(api + "?from=spring").body()).contains("invalid-period");
  }

  @Test
  void as_of_then_the_grid_ends_there() {
    assertThat(text(GRID + "?asOf=" + imported))
        .contains("過去の時点（2022年9月1日 9時00分00秒）の内容を表示しています。")
        .doesNotContain("実績の訂正");
  }

  @Test
  void as_of_a_time_ahead_the_page_says_that_it_shows_now_and_is_not_called_earlier() {
    for (String page : new String[] {"/plans/kumamoto", "/plans/kumamoto/sheets/2021", GRID}) {
      assertThat(service.page(page + "?asOf=2999").text())
          .contains("2999年12月31日 23時59分59秒の時点が指定されましたが", "現在の内容を表示しています。 現在の内容を見る")
          .doesNotContain("過去の時点（");
      assertThat(service.page(page + "?asOf=2999").body()).doesNotContain("lastEventId");
    }
  }

  @Test
  void what_was_not_there_yet_is_told_apart_from_what_there_is_not() {
    Answer before = service.page(COMPARE + "?from=2001&to=2002");
    assertThat(before.status()).isEqualTo(404);
    assertThat(before.text())
        .contains("その時点ではまだありませんでした", "2002年12月31日 23時59分59秒")
        .doesNotContain("計画がありません");
    assertThat(service.program("/api" + COMPARE + "?from=2001&to=2002").body())
        .contains("/problems/not-there-yet");
  }

  @Test
  void of_a_cell_that_changed_again_and_again_the_last_changes_are_read_at_once() {
    String page = service.page(COMPARE + "?from=" + imported).body();
    assertThat(page).containsPattern("<summary>これより前の記録\\d+件</summary>");
    assertThat(page).contains("</details><span class=\"paper\">（印刷では省略）</span>");
    String visible = page.replaceAll("(?s)<details class=\"earlier\">.*?</details>", "");
    int all = page.split("実績の訂正", -1).length;
    assertThat(visible.split("実績の訂正", -1)).hasSizeBetween(4, all / 5);
  }

  @Test
  void a_component_that_there_is_not_has_no_grid() {
    assertThat(service.page(GRID + "?component=nobody").status()).isEqualTo(404);
    assertThat(service.page("/indicators/nobody/grid").status()).isEqualTo(404);
  }

  @Test
  void two_times_are_asked_for_in_a_form() {
    String form = service.page(COMPARE).body();

    assertThat(service.page("/plans/kumamoto/sheets/2021").body())
        .contains("href=\"" + COMPARE + "\"");
    assertThat(form)
        .contains("action=\"" + COMPARE + "\"", "<label for=\"from\"", "<label for=\"to\"")
        .doesNotContain("<table");
    assertThat(service.page(COMPARE + "?from=2022-09-30T12:00&lang=en").body())
        .contains("value=\"2022-09-30T12:00:00\"", "name=\"lang\" value=\"en\"");
  }

  @Test
  void what_changed_between_is_told_with_the_events_that_did_it() {
    assertThat(text(COMPARE + "?from=" + imported))
        .contains("実績（2021年度の欄） 変更", "実績の訂正", "再集計", "台帳第");
    assertThat(text(COMPARE + "?from=" + imported)).contains("vision-2030 No.1 地域活動", "上と同じ記録30件");
    assertThat(text(COMPARE + "?lang=en&from=" + imported))
        .contains("actual, column of FY2021 changed", "Actual corrected", "ledger no.");
    assertThat(text(COMPARE + "?from=2000"))
        .as("all of the sheet")
        .contains("当初値 追加", "行の報告", "目標値の設定");
    assertThat(text(COMPARE + "?from=2999")).contains("この間にシートの変更はありません。");
    assertThat(text(COMPARE + "?fromEdition=1&toEdition=1")).contains("第1番目の版と対照");
  }

  @Test
  void the_link_to_the_data_is_answered_also_before_all_is_chosen() {
    String page = service.page(COMPARE + "?to=2022-10-01").body();
    Matcher data = Pattern.compile("href=\"(/api/[^\"]*)\"").matcher(page);

    assertThat(data.find()).isTrue();
    assertThat(service.program(data.group(1).replace("&amp;", "&")).status()).isEqualTo(200);
  }

  @Test
  void programs_compare_too() {
    assertThat(service.program("/api" + COMPARE + "?from=" + imported).body())
        .contains("\"cell\":\"actual/2021\"", "\"fate\":\"CHANGED\"")
        .contains("\"kind\":\"indicator.measurement-corrected\"");
  }

  @Test
  void times_that_cannot_be_compared_are_refused() {
    assertThat(service.program("/api" + COMPARE).status()).isEqualTo(400);
    assertThat(service.program("/api" + COMPARE + "?from=yesterday").status()).isEqualTo(400);
    assertThat(service.program("/api" + COMPARE + "?from=2023&to=2022").status()).isEqualTo(400);
    assertThat(service.program("/api" + COMPARE + "?fromEdition=9").status()).isEqualTo(404);
    assertThat(service.program("/api/plans/nobody/sheets/2021/compare?from=2022").status())
        .isEqualTo(404);
    assertThat(service.program("/api/plans/kumamoto/sheets/1999/compare?from=2022").status())
        .isEqualTo(404);
    assertThat(service.page(COMPARE + "?from=yesterday").status()).isEqualTo(400);
    assertThat(service.page("/plans/kumamoto/sheets/1999/compare?from=2022").status())
        .isEqualTo(404);
  }

  /** A misspelt asOf would show the figures of now as those of then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/plans?asof=2021 | asOf, atLeast, lastEventId",
        "/api/plans/kumamoto?edtion=1 | asOf, atLeast, edition, lastEventId",
        "/api/plans/kumamoto/sheets/2021?atleast=plan/kumamoto:1 | asOf, atLeast, department, edition, goal, lastEventId, table",
        "/api/plans/kumamoto/sheets/2021/compare?since=2021 | asOf, atLeast, from, fromEdition, to, toEdition",
        "/api/plans/kumamoto/notes?initative=x | asOf, atLeast, initiative, kind, lastEventId, no, section, table, year",
        "/api/indicators/kumamoto-1/history?Limit=3 | after, asOf, atLeast, lastEventId, limit",
        "/api/search?q=x&paln=x | after, asOf, atLeast, kind, limit, plan, q",
        "/api/plans?utm_source=newsletter | asOf, atLeast, lastEventId",
        "/api/asyncapi.json?asOf=2021 | –"
      })
  void a_misspelt_parameter_is_refused_with_those_that_are_known(String path, String known) {
    JsonNode problem = service.program(path).json();
    assertThat(problem.path("type").asString()).as(path).isEqualTo("/problems/unknown-parameter");
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("known").asString()).isEqualTo(known);
  }

  @Test
  void a_value_that_a_parameter_does_not_take_is_answered_with_those_that_it_takes() {
    JsonNode problem = service.program("/api/search?q=x&kind=RUMOUR").json();
    assertThat(problem.path("type").asString()).isEqualTo("/problems/unknown-parameter-value");
    assertThat(problem.path("known").asString()).contains("INDICATOR, ").doesNotContain("RUMOUR");
    assertThat(problem.path("detail").asString()).contains("RUMOUR", "INDICATOR, ");
  }

  @Test
  void a_page_tells_its_reader_but_overlooks_what_a_newsletter_added() {
    Answer misspelt = service.page("/plans/kumamoto/sheets/2021?asof=2021");
    assertThat(misspelt.status()).isEqualTo(400);
    assertThat(misspelt.body())
        .contains(
            "<!DOCTYPE html>",
            "asof",
            "asOf, atLeast, department, done, edition, goal, lang, since, table");
    assertThat(service.page("/plans/kumamoto?utm_source=newsletter&lang=en").status())
        .isEqualTo(200);
    assertThat(service.page("/figures?unit=x").status()).isEqualTo(400);
  }

  @Test
  void a_misspelt_field_of_a_cell_is_pointed_at() {
    JsonNode problem =
        read("{\"cells\": [{\"printed\": \"5件\"}, {\"printed\": \"5件\", \"units\": \"件\"}]}");
    assertThat(problem.path("type").asString()).isEqualTo("/problems/unknown-field");
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/cells/1/units");
    assertThat(problem.at("/errors/0/known").asString()).isEqualTo("printed, unit");
    assertThat(read("{\"cells\": [{\"printed\": 5}]}").at("/errors/0/code").asString())
        .isEqualTo("text-expected");
    assertThat(read("{\"cells\": [{\"printed\": \"5件\"}]}").at("/readings/0/status").asString())
        .isEqualTo("figure");
  }

  private static JsonNode read(String cells) {
    return service.post("/api/figures/read", "application/json", cells).json();
  }

  private static String text(String path) {
    Answer page = service.page(path);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page.text();
  }
}
