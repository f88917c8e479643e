package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts of other sites may read, as browsers ask about it. */
class OpenToOriginsOverHttpTest {

  private static final String CITY = "https://city.example";

  private static Doors doors;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, Map.of("kaitei.cors", CITY + ",https://data.example"));
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"If-None-Match", "Accept-Language", "Last-Event-ID", "Accept"})
  void a_named_site_may_ask_with_the_headers_of_views(String header) {
    HttpResponse<Void> answer = preflight(CITY, "GET", header);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(allowed(answer)).isEqualTo(CITY);
    assertThat(first(answer, "Access-Control-Allow-Methods")).isEqualTo("GET,HEAD");
    assertThat(first(answer, "Access-Control-Allow-Headers")).isEqualToIgnoringCase(header);
    assertThat(first(answer, "Access-Control-Max-Age")).isEqualTo("3600");
    assertThat(first(answer, "Access-Control-Allow-Credentials")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "https://elsewhere.example, GET, If-None-Match",
    "https://city.example.elsewhere.example, GET, If-None-Match",
    "http://city.example, GET, If-None-Match",
    "https://city.example, POST, If-None-Match",
    "https://city.example, DELETE, If-None-Match",
    "https://city.example, GET, Authorization",
    "https://city.example, GET, Cookie"
  })
  void nobody_else_may_and_nobody_may_more(String origin, String method, String header) {
    assertThat(allowed(preflight(origin, method, header))).isEqualTo("none");
  }

  @Test
  void a_script_sees_what_it_needs_to_ask_again() {
    HttpResponse<String> answer = doors.visitor().get("/api/open", "Origin", CITY);

    assertThat(allowed(answer)).isEqualTo(CITY);
    assertThat(answer.headers().allValues("Access-Control-Expose-Headers"))
        .contains("ETag, Retry-After, Content-Disposition, Last-Modified");
    assertThat(vary(answer.headers())).contains("Origin");
  }

  @Test
  void what_a_problem_means_may_be_read_too_and_pages_may_not() {
    assertThat(allowed(doors.visitor().get("/problems/any", "Origin", CITY))).isEqualTo(CITY);
    assertThat(allowed(doors.visitor().get("/sign-in", "Origin", CITY))).isEqualTo("none");
  }

  @Test
  void what_is_open_to_all_sites_says_so_and_still_takes_no_token() throws Exception {
    try (var open = doors.another(Map.of("kaitei.cors", "*"))) {
      Visitor visitor = new Visitor(SmallService.port(open));

      HttpResponse<String> answer = visitor.get("/api/open", "Origin", "https://any.example");
      assertThat(allowed(answer)).isEqualTo("*");
      assertThat(first(answer, "Access-Control-Allow-Credentials")).isEqualTo("none");
      HttpResponse<Void> withToken =
          visitor.send(
              "OPTIONS",
              "/api/open",
              "Origin",
              "https://any.example",
              "Access-Control-Request-Method",
              "GET",
              "Access-Control-Request-Headers",
              "Authorization");
      assertThat(allowed(withToken)).isEqualTo("none");
    }
  }

  private static HttpResponse<Void> preflight(String origin, String method, String header) {
    return doors
        .visitor()
        .send(
            "OPTIONS",
            "/api/open",
            "Origin",
            origin,
            "Access-Control-Request-Method",
            method,
            "Access-Control-Request-Headers",
            header);
  }

  private static String allowed(HttpResponse<?> answer) {
    return first(answer, "Access-Control-Allow-Origin");
  }

  private static String first(HttpResponse<?> answer, String header) {
    return answer.headers().firstValue(header).orElse("none");
  }

  private static String vary(HttpHeaders headers) {
    return String.join(", ", headers.allValues("Vary"));
  }
}
