package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

class SeriesOverHttpTest {

  private static final String SHEET =
      """
      table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,printed_achievement,method
      t,1,参加率,%,2017,40,2021,ACTUAL,2030,50,,CHANGE_FROM_BASELINE
      """;

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.onAnEmptyLedger().and("yen", "{\"name\": \"出荷額\", \"unit\": \"万円\"}");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_series_is_recorded_revised_and_finalized() {
    String series = "/api/indicators/yen/series";
    Answer recorded =
        service.post(
            series,
            "{\"status\": \"PROVISIONAL\", \"source\": \"速報\", \"figures\": [{\"period\": \"FY2019\", \"printed\": \"1,000万円\"}, {\"period\": \"FY2020\", \"value\": \"1100\"}]}");
    assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(200);
    assertThat(recorded.body().path("revision").asInt()).isEqualTo(3);
    Answer stands =
        service.post(series, "{\"figures\": [{\"period\": \"FY2019\", \"value\": \"1001\"}]}");
    assertThat(stands.status()).isEqualTo(409);
    assertThat(stands.body().path("errors").path(0).path("pointer").asString())
        .isEqualTo("/figures/0");
    Answer settled =
        service.post(
            series,
            "{\"status\": \"FINAL\", \"source\": {\"title\": \"年報\", \"address\": \"https://example.jp/r1\", \"publishedOn\": \"2022-09\"}, \"figures\": [{\"period\": \"FY2019\", \"value\": \"1001\"}, {\"period\": \"FY2020\", \"value\": \"1100\"}]}");
    assertThat(settled.body().path("revision").asInt()).as(settled.body().toString()).isEqualTo(5);
  }

  @Test
  void a_warning_is_acknowledged_by_its_code() {
    service.put(
        "/api/indicators/leap", "{\"name\": \"件数\", \"unit\": \"件\", \"changeFactor\": \"2\"}");
    service.put("/api/indicators/leap/measurements/FY2019", "{\"value\": \"10\"}");
    String path = "/api/indicators/leap/measurements/FY2020";
    Answer warned = service.put(path, "{\"value\": \"21\"}");
    assertThat(warned.status()).isEqualTo(409);
    assertThat(warned.body().path("type").asString())
        .isEqualTo("/problems/unacknowledged-warnings");
    assertThat(warned.body().path("errors").path(0).path("code").asString())
        .isEqualTo("changes-by-more-than-factor");
    assertThat(warned.body().path("errors").path(0).path("message").asString()).contains("21");
    Answer seen =
        service.put(
            path, "{\"value\": \"21\", \"acknowledged\": [\"changes-by-more-than-factor\"]}");
    assertThat(seen.status()).as(seen.body().toString()).isEqualTo(200);
  }

  @Test
  void an_import_lists_its_warnings_in_the_dry_run_and_is_taken_once_they_are_acknowledged() {
    service.post("/api/plans", "{\"id\": \"warned\", \"title\": \"計画\", \"municipality\": \"市\"}");
    String path = "/api/plans/warned/sheets/2021/import";
    byte[] sheet = SHEET.replace("ACTUAL", "453").getBytes(StandardCharsets.UTF_8);
    Answer dry = service.postCsv(path + "?dryRun=true", sheet);
    assertThat(dry.status()).as(dry.body().toString()).isEqualTo(200);
    assertThat(dry.body().path("toAcknowledge").path(0).asString())
        .isEqualTo("outside-percent-range");
    assertThat(dry.body().path("rows").path(0).path("warnings").path(0).path("cell").asString())
        .isEqualTo("H2");
    long events = service.events();
    Answer refused = service.postCsv(path, sheet);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("type").asString())
        .isEqualTo("/problems/unacknowledged-warnings");
    assertThat(refused.body().path("errors").path(0).path("cell").asString()).isEqualTo("H2");
    assertThat(service.postCsv(path + "?acknowledge=in-the-future", sheet).status()).isEqualTo(409);
    assertThat(service.events()).isEqualTo(events);
    Answer taken =
        service.postCsv(path + "?acknowledge=in-the-future,outside-percent-range", sheet);
    assertThat(taken.status()).as(taken.body().toString()).isEqualTo(200);
    assertThat(taken.body().path("toAcknowledge")).isEmpty();
    assertThat(taken.body().path("rows").path(0).path("warnings")).hasSize(1);
    Answer again = service.postCsv(path + "?acknowledge=all", sheet);
    assertThat(again.body().path("recorded").asInt()).isZero();
  }

  @Test
  void a_break_in_the_series_is_recorded_with_a_reason() {
    service.put("/api/indicators/survey", "{\"name\": \"満足度\", \"unit\": \"%\"}");
    Answer broken =
        service.put(
            "/api/indicators/survey",
            "{\"name\": \"満足度\", \"unit\": \"％\", \"breakFrom\": \"FY2021\", \"reason\": \"設問の変更\"}");
    assertThat(broken.body().path("revision").asInt()).as(broken.body().toString()).isEqualTo(2);
    Answer first =
        service.put(
            "/api/indicators/unheard",
            "{\"name\": \"満足度\", \"unit\": \"％\", \"breakFrom\": \"FY2021\"}");
    assertThat(first.status()).isEqualTo(422);
    assertThat(first.body().path("type").asString()).isEqualTo("/problems/nothing-to-break");
  }

  @Test
  void a_break_is_taken_back_with_a_reason() {
    String named = "{\"name\": \"定着率\", \"unit\": \"%\"";
    service.put("/api/indicators/stays", named + "}");
    service.put(
        "/api/indicators/stays", named + ", \"breakFrom\": \"FY2021\", \"reason\": \"設問の変更\"}");
    String address = "/api/indicators/stays/breaks/FY2021";
    long events = service.events();

    assertThat(service.delete(address).status()).isEqualTo(422);
    assertThat(service.delete("/api/indicators/stays/breaks/R3?reason=x").status()).isEqualTo(422);
    Answer unknown = service.delete("/api/indicators/stays/breaks/FY2020?reason=x");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body().path("type").asString()).isEqualTo("/problems/break-not-found");
    assertThat(service.events()).isEqualTo(events);
    assertThat(service.delete(address + "?reason=x").body().path("revision").asInt()).isEqualTo(3);
  }

  @Test
  void another_unit_is_asked_about_while_figures_stand() {
    service.put("/api/indicators/sites", "{\"name\": \"設置\", \"unit\": \"件\"}");
    service.put("/api/indicators/sites/measurements/FY2021", "{\"value\": \"5\"}");
    String places = "{\"name\": \"設置\", \"unit\": \"箇所\", \"reason\": \"数え方\"";
    long events = service.events();

    Answer asked = service.put("/api/indicators/sites", places + "}", "Accept-Language", "en");
    assertThat(asked.status()).isEqualTo(409);
    assertThat(asked.body().at("/codes/0").asString()).isEqualTo("unit-does-not-convert");
    assertThat(asked.body().at("/errors/0/message").asString()).contains("件", "箇所", "breakFrom");
    assertThat(service.events()).isEqualTo(events);
    String seen = places + ", \"acknowledged\": [\"unit-does-not-convert\"]}";
    assertThat(service.put("/api/indicators/sites", seen).status()).isEqualTo(200);
  }

  @Test
  void an_odd_baseline_is_asked_about() {
    service.put("/api/indicators/odd-base", "{\"name\": \"割合\", \"unit\": \"%\"}");
    String baseline = "/api/indicators/odd-base/baseline";
    String odd = "{\"period\": \"FY2019\", \"value\": \"112\"";
    long events = service.events();

    Answer asked = service.put(baseline, odd + "}");
    assertThat(asked.status()).isEqualTo(409);
    assertThat(asked.body().at("/codes/0").asString()).isEqualTo("outside-percent-range");
    assertThat(service.events()).isEqualTo(events);
    String seen = odd + ", \"acknowledged\": [\"outside-percent-range\"]}";
    assertThat(service.put(baseline, seen).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yen | {} | 422 | text-missing",
        "yen | {\"figures\": []} | 422 | text-missing",
        "yen | {\"figures\": [null]} | 400 | unreadable-body",
        "yen | {\"figures\": [{\"value\": \"5\"}]} | 422 | text-missing",
        "yen | {\"figures\": [{\"period\": \"R3\", \"value\": \"5\"}]} | 422 | invalid-period",
        "yen | {\"figures\": [{\"period\": \"FY2011\"}]} | 422 | figure-missing",
        "yen | {\"figures\": [{\"period\": \"FY2011\", \"printed\": \"五万円\"}]} | 422 | not-a-figure",
        "yen | {\"figures\": [{\"period\": \"FY2011\", \"value\": \"5\"}, {\"period\": \"FY2011\", \"value\": \"5\"}]} | 422 | period-repeated",
        "yen | {\"source\": {\"address\": \"https://example.jp\"}, \"figures\": [{\"period\": \"FY2011\", \"value\": \"5\"}]} | 422 | invalid-source",
        "yen | {\"source\": {\"title\": \"年報\", \"address\": \"javascript:alert(1)\"}, \"figures\": [{\"period\": \"FY2011\", \"value\": \"5\"}]} | 422 | invalid-source",
        "yen | {\"status\": \"GUESSED\", \"figures\": [{\"period\": \"FY2011\", \"value\": \"5\"}]} | 400 | unreadable-body",
        "nobodys | {\"figures\": [{\"period\": \"FY2011\", \"value\": \"5\"}]} | 404 | indicator-not-found"
      })
  void bad_input_gets_a_clear_error_and_records_nothing(
      String indicator, String body, int status, String code) {
    long events = service.events();
    Answer refused = service.post("/api/indicators/" + indicator + "/series", body);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_series_has_at_most_1000_figures() {
    String figures = "{\"period\": \"FY2011\", \"value\": \"5\"},".repeat(1_000);
    Answer refused =
        service.post(
            "/api/indicators/yen/series",
            "{\"figures\": [" + figures + "{\"period\": \"FY2012\"}]}");
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/too-many-entries");
  }

  @Test
  void a_factor_that_warns_of_everything_is_refused() {
    Answer refused =
        service.put(
            "/api/indicators/odd", "{\"name\": \"件数\", \"unit\": \"件\", \"changeFactor\": \"1\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/invalid-change-factor");
  }
}
