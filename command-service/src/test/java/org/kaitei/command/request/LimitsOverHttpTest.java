package org.kaitei.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Role;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

/**
 * What is too much, too deep or no address: refused with what may be sent, and nothing recorded.
 */
class LimitsOverHttpTest {

  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final String INDICATOR = "/api/indicators/water";
  private static final String CHANGES = "/api/plans/sdgs/changes";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.withAPlan();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_body_that_says_that_it_is_too_long_is_refused_before_it_is_sent() throws IOException {
    String answer =
        said("PUT " + INDICATOR, "Content-Length: " + (MOST_BYTES + 1), "no more than this");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
  }

  @Test
  void a_body_of_unknown_length_is_read_no_further_than_the_limit() throws IOException {
    String chunk = "%x\r\n%s\r\n".formatted(MOST_BYTES + 1, " ".repeat(MOST_BYTES + 1));

    String answer = said("PUT " + INDICATOR, "Transfer-Encoding: chunked", chunk + "0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
  }

  @Test
  void a_body_that_is_too_long_is_refused_to_an_ordinary_client_too() {
    byte[] csv = new byte[MOST_BYTES + 1];

    Answer refused = service.postCsv("/api/plans/sdgs/sheets/2021/import", csv);

    refused(refused, 413, "body-too-large");
  }

  @Test
  void a_file_of_too_many_rows_is_refused() {
    String csv = "table,no,indicator\n" + "t,1,i\n".repeat(10_001);

    Answer refused =
        service.postCsv("/api/plans/sdgs/sheets/2021/import", csv.getBytes(StandardCharsets.UTF_8));

    refused(refused, 413, "too-many-rows");
  }

  @Test
  void json_that_is_nested_too_deep_is_refused() {
    String deep = "[".repeat(30) + "]".repeat(30);

    refused(service.post(CHANGES, "{\"changes\": [" + deep + "]}"), 400, "json-beyond-bounds");
  }

  @Test
  void json_of_too_many_values_is_refused() {
    String many = "{},".repeat(1_000_000) + "{}";

    refused(service.post(CHANGES, "{\"changes\": [" + many + "]}"), 400, "json-beyond-bounds");
  }

  @Test
  void a_number_or_a_name_without_end_is_refused() {
    String digits = "1".repeat(1_001);
    String definition = "{\"name\": \"n\", \"unit\": \"%\", ";

    refused(
        service.put(INDICATOR, definition + "\"changeFactor\": " + digits + "}"),
        400,
        "json-beyond-bounds");
    refused(
        service.put(INDICATOR, definition + "\"" + digits + "\": 1}"), 400, "json-beyond-bounds");
  }

  @Test
  void a_field_that_stands_twice_is_refused_also_deep_inside() {
    String twice = "{\"changes\": [{\"change\": \"retitle\", \"title\": \"a\", \"title\": \"b\"}]}";

    refused(service.post(CHANGES, twice), 400, "duplicate-field");
  }

  @Test
  void a_text_or_a_list_that_is_too_long_is_refused() {
    String definition = "{\"name\": \"%s\", \"unit\": \"%%\", \"sdgTargets\": [%s]}";

    refused(
        service.put(INDICATOR, definition.formatted("n".repeat(501), "\"1.1\"")),
        422,
        "text-too-long");
    refused(
        service.put(INDICATOR, definition.formatted("n", "\"1.1\",".repeat(200) + "\"1.2\"")),
        422,
        "too-many-entries");
  }

  @Test
  void a_revision_of_too_many_changes_is_refused() {
    String changes = "{\"change\": \"retitle\", \"title\": \"t\"},".repeat(2_000);

    refused(
        service.post(
            CHANGES, "{\"changes\": [" + changes + "{\"change\": \"retitle\", \"title\": \"t\"}]}"),
        422,
        "too-many-entries");
  }

  @Test
  void a_key_that_is_too_long_is_refused() {
    Answer refused =
        service.put(
            INDICATOR, "{\"name\": \"n\", \"unit\": \"%\"}", "Idempotency-Key", "k".repeat(201));

    refused(refused, 400, "malformed-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/indicators/a%2Fb",
        "/api/indicators/a%5Cb",
        "/api/indicators/a\\b",
        "/api/indicators/a%00b",
        "/api/indicators/%zz",
        "/api/indicators/%ff%fe",
        "/api/indicators/%2e%2e/plans",
        "/api/indicators/../plans",
        "/api/indicators/a//b",
        "/api/indicators/a%0d%0ab",
        "/api/indicators/..%2f..%2fetc",
        "/api/indicators/%252e%252e",
        "/api/plans/..;/actuator/env",
        "/api/plans/sdgs/targets/a%2Fb/FY2021"
      })
  void an_address_that_is_none_is_refused_and_says_so(String address) throws IOException {
    long events = service.events();
    String body = "{\"name\": \"n\", \"unit\": \"%\"}";

    String answer = said("PUT " + address, "Content-Length: " + body.length(), body);

    assertThat(answer)
        .matches("(?s)HTTP/1.1 4(00|04|05|22) .*")
        .contains("application/problem+json", "/problems/");
    assertThat(service.events()).isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT /api/indicators/%s", "PUT /api/indicators/water?reason=%s"})
  void an_address_of_more_than_8_kib_is_refused(String call) throws IOException {
    String answer = said(call.formatted("a".repeat(8_200)), "Content-Length: 2", "{}");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
  }

  @Test
  void headers_of_more_than_8_kib_are_refused() throws IOException {
    String answer = said("PUT " + INDICATOR, "X-Long: " + "a".repeat(8_200), "{}");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(answer.body().path("detail").asString()).isNotBlank().doesNotContain("{");
  }

  /** All of the answer to what no ordinary client would send. */
  private static String said(String call, String header, String body) throws IOException {
    try (Socket socket = service.socket()) {
      String head =
          call
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
              + "Connection: close\r\nAuthorization: Bearer "
              + service.tokenOf(Role.PLANNER, null)
              + "\r\n"
              + header
              + "\r\n\r\n";
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
