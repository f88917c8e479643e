package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A body that no call reads is refused: neither overlooked nor a fault of ours. */
@ExtendWith(OutputCaptureExtension.class)
class UnreadBodyOverHttpTest {

  private static final String WITHOUT_BOUNDARY = "multipart/form-data";

  private static Doors doors;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, Map.of());
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PUT | {}",
        "PUT | a",
        "PUT | {\"value\": \"66\"}",
        "PUT | reason=x",
        "PUT | a=1&b=%zz",
        "POST | {\"value\": \"66\"}",
        "POST | a=1&b=%zz",
        "DELETE | {\"reason\": \"x\"}",
        "DELETE | reason=x",
        "DELETE | a=1&b=%zz"
      })
  void a_form_is_no_content_of_a_call(String method, String body, CapturedOutput log) {
    String form = "application/x-www-form-urlencoded";
    assertThat(said(send(method, "/api/said", form, body))).isEqualTo("415 unsupported-content");
    assertThat(log).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void nor_is_one_with_files_whether_it_can_be_read_or_not(String method, CapturedOutput log) {
    assertThat(said(send(method, "/api/said", WITHOUT_BOUNDARY, "x")))
        .isEqualTo("400 unreadable-form");
    assertThat(said(send(method, "/api/said", WITHOUT_BOUNDARY + "; boundary=b", "--b--")))
        .isEqualTo("415 unsupported-content");
    assertThat(said(send(method, "/api/said", WITHOUT_BOUNDARY + "; boundary=b", "--b\r\nx")))
        .isEqualTo("400 unreadable-form");
    assertThat(log).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/open",
    "GET, /sign-in",
    "POST, /sign-in",
    "POST, /api/act",
    "POST, /api/open",
    "POST, /nowhere"
  })
  void a_form_that_cannot_be_read_is_a_fault_of_who_sends_it(
      String method, String path, CapturedOutput log) {
    assertThat(said(send(method, path, WITHOUT_BOUNDARY, "x"))).isEqualTo("400 unreadable-form");
    assertThat(log).doesNotContain("\tat ");
  }

  @Test
  void content_of_no_type_at_all_is_named_as_it_was() {
    var answer = send("PUT", "/api/said", "none of all types", "{}");
    assertThat(said(answer)).isEqualTo("415 unsupported-content");
    assertThat(answer.body()).contains("\"sent\":\"none of all types\"");
  }

  @Test
  void so_is_one_that_comes_from_another_site() {
    var answer =
        doors
            .visitor()
            .of("POST", "/api/act", WITHOUT_BOUNDARY, "x", "Origin", "https://other.example");
    assertThat(said(answer)).isEqualTo("403 foreign-origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/octet-stream", "none of all types"})
  void what_is_sent_with_a_taking_back_is_json_or_refused(String type) {
    String body = "{\"reason\": \"x\"}";
    assertThat(said(send("DELETE", "/api/said", type, body))).isEqualTo("415 unsupported-content");
    assertThat(said(send("DELETE", "/api/said", null, body))).isEqualTo("415 unsupported-content");
    assertThat(send("DELETE", "/api/said", "application/json", body).body())
        .isEqualTo("{reason=x}");
  }

  @Test
  void who_sends_nothing_with_a_taking_back_is_not_asked_what_it_is() {
    for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", null}) {
      assertThat(send("DELETE", "/api/said", type, "").body()).isEqualTo("null");
    }
  }

  @Test
  void a_call_without_a_body_takes_none() {
    assertThat(said(send("DELETE", "/api/done", "application/json", "{}")))
        .isEqualTo("400 body-not-taken");
    assertThat(send("DELETE", "/api/done", "application/json", "").body()).isEqualTo("undone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  void a_body_that_is_missing_is_said_to_be(String nothing) {
    HttpResponse<String> answer = send("PUT", "/api/said", "application/json", nothing);
    assertThat(said(answer)).isEqualTo("400 body-missing");
    assertThat(answer.body()).doesNotContain("errors");
  }

  private static HttpResponse<String> send(String method, String path, String type, String body) {
    return doors.visitor().of(method, path, type, body);
  }

  private static String said(HttpResponse<String> answer) {
    return answer.statusCode()
        + " "
        + answer.body().replaceFirst("(?s).*/problems/([\\w-]+)\".*", "$1");
  }
}
