package org.kaitei.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.query.QueryHttp.Answer;
import tools.jackson.databind.JsonNode;

/** The whole service over HTTP, with a real broker and the embedded store. */
class QueryServiceTest {

  static QueryHttp service;
  static Instant imported;
  static Instant corrected;
  static long positions;

  @BeforeAll
  static void a_sheet_was_imported_and_a_figure_corrected() {
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    imported = ledger.now();
    ledger.record(Kumamoto.corrected("kumamoto-1", "FY2021", "29.5", "50.0"));
    corrected = ledger.now();
    ledger.record(Said.written("n1", 2021, "順調に進んでいる", Said.ROW));
    positions = ledger.last().position();
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_sheet_has_all_its_rows_and_a_correction_changes_every_row_that_shows_the_figure() {
    JsonNode sheet = service.json("/api/plans/kumamoto/sheets/2021");
    assertThat(sheet.at("/tables/0/rows").size()).isEqualTo(10);
    assertThat(sheet.at("/tables/0/rows/0/achievement/computed").asString()).isEqualTo("100%");
    assertThat(sheet.at("/tables/0/rows/3/actuals/0/value").asString()).isEqualTo("50.0");
    assertThat(sheet.at("/tables/0/rows/0/warnings/1/code").asString())
        .isEqualTo("corrected-since-reported");
    assertThat(sheet.at("/notes/0/text").asString()).isEqualTo("順調に進んでいる");
  }

  @Test
  void as_of_before_a_correction_the_sheet_shows_what_stood_then() {
    JsonNode sheet = service.json("/api/plans/kumamoto/sheets/2021?asOf=" + imported);
    assertThat(sheet.at("/tables/0/rows/0/achievement/computed").asString()).isEqualTo("-118%");
    assertThat(sheet.at("/tables/0/rows/0/achievement/agrees").asBoolean()).isTrue();
    assertThat(sheet.at("/notes").size()).isZero();
    assertThat(Instant.parse(sheet.get("asOf").asString())).isEqualTo(imported);
  }

  @Test
  void beyond_what_was_folded_the_answer_says_as_of_when_it_is() {
    JsonNode plan = service.json("/api/plans/kumamoto?asOf=2999-01-01T00:00:00%2B09:00");
    assertThat(Instant.parse(plan.get("asOf").asString())).isAfter(corrected);
    assertThat(plan).isEqualTo(service.json("/api/plans/kumamoto"));
  }

  @Test
  void before_it_existed_there_is_nothing() {
    Answer response = service.get("/api/plans/kumamoto?asOf=2000-01-01T00:00:00Z");
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body())
        .contains("/problems/not-there-yet", "\"asOf\":\"2000-01-01T00:00:00Z\"");
    assertThat(service.get("/api/plans/nobody?asOf=2000-01-01T00:00:00Z").body())
        .contains("/problems/plan-not-found");
    assertThat(service.json("/api/plans?asOf=2000-01-01T00:00:00Z").get("plans").size()).isZero();
  }

  @Test
  void a_history_says_before_after_who_and_why_in_pages() {
    JsonNode first = service.json("/api/indicators/kumamoto-1/history?limit=3");
    assertThat(first.at("/revisions/0/kind").asString()).isEqualTo("defined");
    assertThat(first.at("/revisions/2/kind").asString()).isEqualTo("target-set");
    assertThat(first.at("/revisions/2/stream").asString()).isEqualTo("plan/kumamoto");
    assertThat(first.at("/revisions/2/edition").asInt()).isEqualTo(1);
    String next = first.get("next").asString();
    JsonNode rest = service.json("/api/indicators/kumamoto-1/history?after=" + next);
    assertThat(rest.at("/revisions/0/revision").asInt()).isEqualTo(3);
    JsonNode last = rest.get("revisions").get(rest.get("revisions").size() - 1);
    assertThat(last.get("kind").asString()).isEqualTo("measurement-corrected");
    assertThat(last.get("before").asString()).isEqualTo("29.5");
    assertThat(last.get("after").asString()).isEqualTo("50.0");
    assertThat(last.get("reason").asString()).isEqualTo("再集計");
    assertThat(last.get("component").isNull()).isTrue();
    assertThat(rest.get("next").isNull()).isTrue();
    JsonNode beyond = service.json("/api/indicators/kumamoto-1/history?after=" + Long.MAX_VALUE);
    assertThat(beyond.get("revisions").size()).isZero();
    assertThat(beyond.get("next").isNull()).isTrue();
  }

  @Test
  void an_unchanged_view_is_not_sent_again() {
    Answer first = service.get("/api/indicators/kumamoto-1");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    Answer again = service.get("/api/indicators/kumamoto-1", "If-None-Match", etag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void what_was_not_recorded_yet_is_not_waited_for_long() {
    Answer response = service.get("/api/plans?atLeast=indicator/kumamoto-1:999");
    assertThat(response.status()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(response.body()).contains("/problems/not-yet-visible");
  }

  @Test
  void what_cannot_be_read_is_a_bad_request() {
    assertThat(service.get("/api/plans?asOf=yesterday").status()).isEqualTo(400);
    assertThat(service.get("/api/plans?atLeast=kumamoto").status()).isEqualTo(400);
    assertThat(service.get("/api/plans?atLeast=unheard/of:1").status()).isEqualTo(400);
    assertThat(service.get("/api/indicators/kumamoto-1/history?limit=0").status()).isEqualTo(400);
    assertThat(service.get("/api/indicators/kumamoto-1/history?after=x").status()).isEqualTo(400);
    assertThat(service.get("/api/indicators/kumamoto-1/grid?limit=0").status()).isEqualTo(400);
    assertThat(service.get("/api/indicators/kumamoto-1/grid?after=x").status()).isEqualTo(400);
  }

  @Test
  void an_address_that_cannot_be_decoded_is_no_fault_of_the_service() throws IOException {
    assertThat(typed("GET /api/plans?asOf=%zz", "application/json"))
        .startsWith("HTTP/1.1 400")
        .contains("/problems/malformed-query");
    assertThat(typed("GET /?asOf=%zz", "text/html"))
        .startsWith("HTTP/1.1 400")
        .contains("<!DOCTYPE html>");
  }

  /** What comes back for a line that a client of good manners would not send. */
  private static String typed(String line, String accept) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", service.port())) {
      String request =
          line
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: "
              + accept
              + "\r\nAuthorization: "
              + service.authorization()
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void what_nobody_has_recorded_is_not_found() {
    for (String path :
        new String[] {
          "plans/nobody",
          "plans/" + URLEncoder.encode("熊本", StandardCharsets.UTF_8),
          "plans/nobody/sheets",
          "plans/nobody/notes",
          "plans/nobody/indicators",
          "plans/kumamoto/sheets/1999",
          "plans/kumamoto/sheets/last",
          "indicators/nobody",
          "indicators/nobody/history",
          "indicators/nobody/grid",
          "indicators/kumamoto-1/grid?component=nobody",
          "notes/nobody"
        }) {
      Answer response = service.get("/api/" + path);
      assertThat(response.status()).as(path).isEqualTo(404);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
    }
  }

  @Test
  void lists_say_what_there_is() {
    assertThat(service.json("/api/plans").at("/plans/0/edition").asString()).isEqualTo("第一版");
    assertThat(service.json("/api/plans/kumamoto/sheets").at("/years/0").asInt()).isEqualTo(2021);
    JsonNode indicators = service.json("/api/plans/kumamoto/indicators");
    assertThat(indicators.at("/indicators/0/latest/0/value").asString()).isEqualTo("50.0");
    assertThat(service.json("/api/plans/kumamoto/notes").at("/notes/0/id").asString())
        .isEqualTo("n1");
    assertThat(service.json("/api/notes/n1").get("version").asLong()).isEqualTo(positions);
  }

  @Test
  void it_says_that_it_is_healthy() {
    assertThat(service.json("/actuator/health").get("status").asString()).isEqualTo("UP");
  }
}
