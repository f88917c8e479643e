package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

class FiguresOverHttpTest {

  private static CommandHttp service;
  private static int indicators;

  @BeforeAll
  static void start() {
    service = CommandHttp.onAnEmptyLedger();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_figure_is_recorded_corrected_and_withdrawn() {
    String fy2021 = defined() + "/measurements/FY2021";
    Answer recorded = service.put(fy2021, "{\"value\": \"61.2\"}");
    assertThat(recorded.status()).isEqualTo(200);
    assertThat(recorded.body().path("revision").asInt()).isEqualTo(2);
    assertThat(recorded.body().path("changed").asBoolean()).isTrue();

    Answer refused = service.put(fy2021, "{\"value\": 63.0}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/measurement-stands");
    assertThat(refused.body().path("value").asString()).isEqualTo("61.2");

    Answer corrected = service.put(fy2021, "{\"value\": \"63.0\", \"reason\": \"集計漏れ\"}");
    assertThat(corrected.body().path("revision").asInt()).isEqualTo(3);
    Answer again = service.put(fy2021, "{\"value\": \"63.0\", \"reason\": \"集計漏れ\"}");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("revision").asInt()).isEqualTo(3);
    assertThat(again.body().path("changed").asBoolean()).isFalse();

    assertThat(service.delete(fy2021).status()).isEqualTo(422);
    assertThat(service.delete(fy2021 + "?reason=mistake").status()).isEqualTo(200);
    assertThat(service.delete(fy2021 + "?reason=mistake").status()).isEqualTo(404);
  }

  @Test
  void a_refusal_speaks_the_language_that_was_asked_for() {
    String fy2021 = defined() + "/measurements/FY2021";
    service.put(fy2021, "{\"value\": \"61.2\"}");
    String other = "{\"value\": \"63.0\"}";
    assertThat(service.put(fy2021, other, "Accept-Language", "en").body().path("detail").asString())
        .contains("61.2")
        .contains("send a reason");
    assertThat(service.put(fy2021, other, "Accept-Language", "ja").body().path("detail").asString())
        .contains("61.2")
        .contains("理由");
  }

  @Test
  void a_misspelt_component_is_asked_about_and_a_series_brings_in_several() {
    String indicator = defined();
    String baseline = "{\"period\": \"FY2017\", \"value\": \"60\", \"component\": \"%s\"}";
    String measured = "{\"value\": \"61\", \"component\": \"男姓\"%s}";
    service.put(indicator + "/baseline", baseline.formatted("男性"));
    Answer refused = service.put(indicator + "/measurements/FY2021", measured.formatted(""));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().at("/errors/0/code").asString()).isEqualTo("unknown-component");
    assertThat(refused.body().at("/errors/0/given").asString()).isEqualTo("男姓");
    assertThat(refused.body().at("/errors/0/known/0").asString()).isEqualTo("男性");
    assertThat(refused.body().at("/errors/0/message").asString()).contains("男姓").contains("男性");
    assertThat(service.put(indicator + "/baseline", baseline.formatted("男姓")).status())
        .isEqualTo(409);
    String series =
        "{\"figures\": [{\"period\": \"FY2021\", \"component\": \"女性\", \"value\": \"62\"}]}";
    assertThat(service.post(indicator + "/series", series).status()).isEqualTo(200);
    String seen = measured.formatted(", \"acknowledged\": [\"unknown-component\"]");
    assertThat(service.put(indicator + "/measurements/FY2021", seen).status()).isEqualTo(200);
  }

  @Test
  void decimals_are_kept_as_written() {
    String fy2021 = defined() + "/measurements/FY2021";
    service.put(fy2021, "{\"value\": 12345678901234567.890}");
    assertThat(service.put(fy2021, "{\"value\": \"1\"}").body().path("value").asString())
        .isEqualTo("12345678901234567.890");
  }

  @Test
  void if_match_fails_only_when_that_figure_changed_since() {
    String fy2021 = defined() + "/measurements/FY2021";
    service.put(fy2021, "{\"value\": \"61.2\"}");
    String other = "{\"value\": \"62\", \"reason\": \"x\"}";
    Answer refused = service.put(fy2021, other, "If-Match", "\"1\"");
    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.body().path("value").asString()).isEqualTo("61.2");
    String neverWas = "\"999999999\"";
    assertThat(service.put(fy2021, other, "If-Match", neverWas).status()).isEqualTo(412);
    assertThat(service.put(fy2021, other, "If-Match", "*").status()).isEqualTo(200);
  }

  @Test
  void if_match_fails_when_the_definition_changed_since() {
    Answer refused =
        service.put(
            defined(),
            "{\"name\": \"参加率\", \"unit\": \"人\", \"reason\": \"x\"}",
            "If-Match",
            "\"0\"");
    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/definition-changed");
    assertThat(refused.body().at("/standing/unit").asString()).isEqualTo("万㎡");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/measurements/FY2021 | {\"value\": \"about 60\"} | 422 | not-a-figure",
        "/measurements/FY2021 | {\"printed\": \"4件\"} | 422 | unit-differs",
        "/baseline | {\"period\": \"FY2017\", \"printed\": \"4件\"} | 422 | unit-differs",
        "/measurements/FY2021 | {} | 422 | figure-missing",
        "/measurements/FY2021 | {\"value\": \"1e9\"} | 422 | not-a-figure",
        "/measurements/FY2021 | {\"value\": \"61\", \"printed\": \"62\"} | 422 | printed-differs",
        "/measurements/R3 | {\"value\": \"61\"} | 422 | invalid-period",
        "/measurements/2021-13 | {\"value\": \"61\"} | 422 | invalid-period",
        "/measurements/FY2021 | {\"value\": | 400 | unreadable-body",
        "/measurements/FY2021 | {\"value\": \"61\", \"status\": \"GUESSED\"} | 400 | unreadable-body",
        "/measurements/FY2021 | {\"value\": \"{printed}\"} | 422 | not-a-figure",
        "`` | {\"name\": \"n\", \"unit\": \"%\", \"sdgTargets\": [null]} | 400 | unreadable-body",
        "/baseline | {\"value\": \"61\"} | 422 | text-missing",
        "/baseline | {\"period\": \"R3\", \"value\": \"61\"} | 422 | invalid-period",
        "/baseline | {\"period\": \"FY2017\", \"value\": \"-\"} | 422 | not-a-figure"
      })
  void bad_input_gets_a_clear_error_and_records_nothing(
      String path, String body, int status, String code) {
    String indicator = defined();
    long events = service.events();
    Answer refused = service.put(indicator + path, body);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(refused.body().path("title").asString()).isNotBlank().isNotEqualTo(code);
    assertThat(refused.body().path("detail").asString()).isNotBlank();
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_malformed_if_match_is_said_so() {
    Answer refused =
        service.put(
            defined() + "/measurements/FY2021", "{\"value\": \"61\"}", "If-Match", "yesterday");
    assertThat(refused.status()).isEqualTo(400);
  }

  @Test
  void an_indicator_that_nobody_defined_is_not_found() {
    assertThat(
            service
                .put("/api/indicators/nobodys/measurements/FY2021", "{\"value\": \"1\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void a_request_with_a_key_is_decided_once() {
    String fy2021 = defined() + "/measurements/FY2021";
    Answer first = service.put(fy2021, "{\"value\": \"61.2\"}", "Idempotency-Key", fy2021);
    Answer again = service.put(fy2021, "{\"value\": \"61.2\"}", "Idempotency-Key", fy2021);
    assertThat(again).isEqualTo(first);
    assertThat(again.body().path("changed").asBoolean()).isTrue();
    assertThat(
            service
                .put(fy2021, "{\"value\": \"62\"}", "Idempotency-Key", fy2021)
                .body()
                .path("type")
                .asString())
        .isEqualTo("/problems/key-reused");

    Answer refused = service.put(fy2021, "{\"value\": \"63\"}", "Idempotency-Key", "r" + fy2021);
    service.delete(fy2021 + "?reason=mistake");
    assertThat(service.put(fy2021, "{\"value\": \"63\"}", "Idempotency-Key", "r" + fy2021))
        .isEqualTo(refused);
    assertThat(refused.status()).isEqualTo(409);
  }

  private static String defined() {
    String indicator = "/api/indicators/water-" + ++indicators;
    Answer answer = service.put(indicator, "{\"name\": \"かん養量\", \"unit\": \"万㎡\"}");
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return indicator;
  }
}
