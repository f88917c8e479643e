package org.kaitei.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.embedded.EmbeddedKafka;
import org.kaitei.embedded.EmbeddedMongo;
import org.kaitei.ledger.EventJson;
import org.kaitei.query.fold.Topic;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service over HTTP, with a real broker and the embedded store. */
class QueryServiceTest {

  @TempDir static Path folder;
  static EmbeddedKafka kafka;
  static EmbeddedMongo mongo;
  static Topic topic;
  static ConfigurableApplicationContext service;
  static Instant imported;
  static Instant corrected;
  static long positions;

  @BeforeAll
  static void a_sheet_was_imported_and_a_figure_corrected() throws Exception {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"));
    mongo = EmbeddedMongo.start(folder.resolve("mongo"));
    topic = new Topic(kafka.bootstrapServers());
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    imported = ledger.now();
    ledger.record(Kumamoto.corrected("kumamoto-1", "FY2021", "29.5", "50.0"));
    corrected = ledger.now();
    ledger.record(Said.written("n1", 2021, "順調に進んでいる", Said.ROW));
    topic.publish(ledger.sequenced());
    positions = ledger.last().position();
    service =
        QueryService.application()
            .run(
                "--server.port=0",
                "--kaitei.kafka=" + kafka.bootstrapServers(),
                "--kaitei.mongo=" + mongo.connectionString("kaitei"));
    get("/api/notes/n1?atLeast=note/n1:1");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
    topic.close();
    mongo.close();
    kafka.close();
  }

  @Test
  void a_sheet_has_all_its_rows_and_a_correction_changes_every_row_that_shows_the_figure()
      throws Exception {
    JsonNode sheet = json("/api/plans/kumamoto/sheets/2021");
    assertThat(sheet.at("/tables/0/rows").size()).isEqualTo(10);
    assertThat(sheet.at("/tables/0/rows/0/achievement/computed").asString()).isEqualTo("100%");
    assertThat(sheet.at("/tables/0/rows/3/actuals/0/value").asString()).isEqualTo("50.0");
    assertThat(sheet.at("/tables/0/rows/0/warnings/1/code").asString())
        .isEqualTo("corrected-since-reported");
    assertThat(sheet.at("/notes/0/text").asString()).isEqualTo("順調に進んでいる");
  }

  @Test
  void as_of_before_a_correction_the_sheet_shows_what_stood_then() throws Exception {
    JsonNode sheet = json("/api/plans/kumamoto/sheets/2021?asOf=" + imported);
    assertThat(sheet.at("/tables/0/rows/0/achievement/computed").asString()).isEqualTo("-118%");
    assertThat(sheet.at("/tables/0/rows/0/achievement/agrees").asBoolean()).isTrue();
    assertThat(sheet.at("/notes").size()).isZero();
    assertThat(Instant.parse(sheet.get("asOf").asString())).isEqualTo(imported);
  }

  @Test
  void beyond_what_was_folded_the_answer_says_as_of_when_it_is() throws Exception {
    JsonNode plan = json("/api/plans/kumamoto?asOf=2999-01-01T00:00:00%2B09:00");
    assertThat(Instant.parse(plan.get("asOf").asString())).isAfter(corrected);
    assertThat(plan).isEqualTo(json("/api/plans/kumamoto"));
  }

  @Test
  void before_it_existed_there_is_nothing() throws Exception {
    HttpResponse<String> response = get("/api/plans/kumamoto?asOf=2000-01-01T00:00:00Z");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("/problems/plan-not-found");
    assertThat(json("/api/plans?asOf=2000-01-01T00:00:00Z").get("plans").size()).isZero();
  }

  @Test
  void a_history_says_before_after_who_and_why_in_pages() throws Exception {
    JsonNode first = json("/api/indicators/kumamoto-1/history?limit=3");
    assertThat(first.at("/revisions/0/kind").asString()).isEqualTo("defined");
    assertThat(first.at("/revisions/2/kind").asString()).isEqualTo("target-set");
    assertThat(first.at("/revisions/2/stream").asString()).isEqualTo("plan/kumamoto");
    assertThat(first.at("/revisions/2/edition").asInt()).isEqualTo(1);
    String next = first.get("next").asString();
    JsonNode rest = json("/api/indicators/kumamoto-1/history?after=" + next);
    assertThat(rest.at("/revisions/0/revision").asInt()).isEqualTo(3);
    JsonNode last = rest.get("revisions").get(rest.get("revisions").size() - 1);
    assertThat(last.get("kind").asString()).isEqualTo("measurement-corrected");
    assertThat(last.get("before").asString()).isEqualTo("29.5");
    assertThat(last.get("after").asString()).isEqualTo("50.0");
    assertThat(last.get("reason").asString()).isEqualTo("再集計");
    assertThat(last.get("component").isNull()).isTrue();
    assertThat(rest.get("next").isNull()).isTrue();
    JsonNode beyond = json("/api/indicators/kumamoto-1/history?after=" + Long.MAX_VALUE);
    assertThat(beyond.get("revisions").size()).isZero();
    assertThat(beyond.get("next").isNull()).isTrue();
  }

  @Test
  void an_unchanged_view_is_not_sent_again() throws Exception {
    HttpResponse<String> first = get("/api/indicators/kumamoto-1");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = get("/api/indicators/kumamoto-1", "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void what_was_not_recorded_yet_is_not_waited_for_long() throws Exception {
    HttpResponse<String> response = get("/api/plans?atLeast=indicator/kumamoto-1:999");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(response.body()).contains("/problems/not-yet-visible");
  }

  @Test
  void what_cannot_be_read_is_a_bad_request() throws Exception {
    assertThat(get("/api/plans?asOf=yesterday").statusCode()).isEqualTo(400);
    assertThat(get("/api/plans?atLeast=kumamoto").statusCode()).isEqualTo(400);
    assertThat(get("/api/plans?atLeast=unheard/of:1").statusCode()).isEqualTo(400);
    assertThat(get("/api/indicators/kumamoto-1/history?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("/api/indicators/kumamoto-1/history?after=x").statusCode()).isEqualTo(400);
    assertThat(get("/api/indicators/kumamoto-1/grid?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("/api/indicators/kumamoto-1/grid?after=x").statusCode()).isEqualTo(400);
  }

  @Test
  void an_address_that_cannot_be_decoded_is_no_fault_of_the_service() throws Exception {
    assertThat(typed("GET /api/plans?asOf=%zz", "application/json"))
        .startsWith("HTTP/1.1 400")
        .contains("/problems/malformed-query");
    assertThat(typed("GET /?asOf=%zz", "text/html"))
        .startsWith("HTTP/1.1 400")
        .contains("<!DOCTYPE html>");
  }

  /** What comes back for a line that a client of good manners would not send. */
  private static String typed(String line, String accept) throws IOException {
    String port = service.getEnvironment().getProperty("local.server.port");
    try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(port))) {
      String request =
          line
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: "
              + accept
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void what_nobody_has_recorded_is_not_found() throws Exception {
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
      HttpResponse<String> response = get("/api/" + path);
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
    }
  }

  @Test
  void lists_say_what_there_is() throws Exception {
    assertThat(json("/api/plans").at("/plans/0/edition").asString()).isEqualTo("第一版");
    assertThat(json("/api/plans/kumamoto/sheets").at("/years/0").asInt()).isEqualTo(2021);
    JsonNode indicators = json("/api/plans/kumamoto/indicators");
    assertThat(indicators.at("/indicators/0/latest/0/value").asString()).isEqualTo("50.0");
    assertThat(json("/api/plans/kumamoto/notes").at("/notes/0/id").asString()).isEqualTo("n1");
    assertThat(json("/api/notes/n1").get("version").asLong()).isEqualTo(positions);
  }

  @Test
  void it_says_that_it_is_healthy() throws Exception {
    assertThat(json("/actuator/health").get("status").asString()).isEqualTo("UP");
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return EventJson.mapper().readTree(response.body());
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    String port = service.getEnvironment().getProperty("local.server.port");
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
