package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

class PlansOverHttpTest {

  private static final String TARGET = "{\"value\": \"%s\", \"method\": \"RATIO_TO_TARGET\"%s}";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.withAPlan().and("fans", "{\"name\": \"会員数\", \"unit\": \"人\"}");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_plan_is_adopted_once() {
    String body = "{\"id\": \"once\", \"title\": \"計画\", \"municipality\": \"市\"}";
    assertThat(service.post("/api/plans", body).status()).isEqualTo(201);
    Answer again = service.post("/api/plans", body);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("changed").asBoolean()).isFalse();
    assertThat(service.post("/api/plans", body.replace("計画", "別の計画")).status()).isEqualTo(409);
  }

  @Test
  void a_target_brings_its_indicator_into_the_plan_and_is_revised_with_a_reason() {
    String target = "/api/plans/sdgs/targets/fans/FY2026";
    Answer set = service.put(target, TARGET.formatted("8000", ""));
    assertThat(set.status()).as(set.body().toString()).isEqualTo(200);
    assertThat(set.body().path("revision").asInt()).isEqualTo(3);
    assertThat(service.put(target, TARGET.formatted("22000", "")).status()).isEqualTo(409);
    Answer revised = service.put(target, TARGET.formatted("22000", ", \"reason\": \"前倒しの達成\""));
    assertThat(revised.body().path("revision").asInt()).isEqualTo(4);
  }

  @Test
  void a_target_for_what_nobody_defined_is_refused() {
    Answer refused =
        service.put("/api/plans/sdgs/targets/nobodys/FY2026", TARGET.formatted("1", ""));
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/indicator-not-found");
    assertThat(
            service
                .put("/api/plans/nobodys/targets/fans/FY2026", TARGET.formatted("1", ""))
                .status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/plans | {\"title\": \"t\", \"municipality\": \"m\"} | 422 | text-missing",
        "/api/plans | {\"id\": \"計画\", \"title\": \"t\", \"municipality\": \"m\"} | 422 | invalid-id",
        "/api/plans | {\"id\": \"p\", \"title\": \" \", \"municipality\": \"m\"} | 422 | text-missing",
        "/api/plans | {\"id\": \"p\", \"title\": \"t\", \"municipality\": \"m\", \"adoptedOn\": \"R3.13\"} | 422 | invalid-date",
        "/api/plans | {\"id\": \"p\", \"title\": \"t\", \"municipality\": \"m\", \"adoptedOn\": \"9998-01\"} | 422 | decided-in-the-future",
        "/api/plans | [] | 400 | unreadable-body",
        "/api/plans/sdgs/sheets/2021/import | {} | 422 | text-missing",
        "/api/indicators/x | {} | 405 | method-not-allowed",
        "/api/nowhere | {} | 404 | no-such-address"
      })
  void bad_input_gets_a_clear_error_and_records_nothing(
      String path, String body, int status, String code) {
    long events = service.events();
    Answer refused = service.post(path, body);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_sheet_of_a_type_that_nobody_reads_is_refused() {
    Answer refused =
        service.postBytes("/api/plans/sdgs/sheets/2021/import", "image/png", new byte[] {1});
    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/unsupported-content");
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    Answer refused = service.postCsv("/api/plans/sdgs/sheets/2021/import", new byte[17 << 20]);
    assertThat(refused.status()).isEqualTo(413);
  }
}
