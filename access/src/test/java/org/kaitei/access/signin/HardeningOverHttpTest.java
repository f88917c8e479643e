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
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Role;

/** What holds for every request and every answer. */
class HardeningOverHttpTest {

  private static Doors doors;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, Map.of("kaitei.cors", "https://city.example"));
    doors.account("planner", Role.PLANNER);
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/api/open",
        "/api/roles",
        "/api/broken",
        "/nowhere",
        "/actuator/health"
      })
  void every_answer_tells_browsers_to_trust_nothing_else(String path) {
    HttpHeaders headers = doors.visitor().get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src '" + (path.startsWith("/api") ? "none" : "self"))
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void what_is_public_can_be_kept_and_asked_for_again_and_what_is_not_is_kept_nowhere() {
    HttpResponse<String> open = doors.visitor().get("/api/open");
    assertThat(open.headers().firstValue("Cache-Control")).isEmpty();
    assertThat(open.headers().allValues("Vary")).containsOnlyOnce("Authorization, Cookie");
    String tag = open.headers().firstValue("ETag").orElseThrow();
    assertThat(doors.visitor().get("/api/open", "If-None-Match", tag).statusCode()).isEqualTo(304);

    Visitor planner = doors.visitor();
    planner.signIn("planner", Doors.PASSWORD);
    HttpResponse<String> own = planner.get("/api/open");
    assertThat(own.headers().allValues("Cache-Control")).containsExactly("private, no-store");
    assertThat(own.headers().firstValue("ETag")).hasValue(tag);
    assertThat(planner.get("/pages.css").headers().firstValue("Cache-Control")).isEmpty();
  }

  @Test
  void a_change_that_comes_with_a_session_needs_the_sessions_token() {
    Visitor planner = doors.visitor();
    planner.signIn("planner", Doors.PASSWORD);

    HttpResponse<String> without = planner.post("/api/act", Map.of());
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.body()).contains("/problems/form-outdated");
    assertThat(planner.post("/api/act", Map.of("_csrf", "made-up")).statusCode()).isEqualTo(403);
    String foreign = doors.visitor().csrf();
    assertThat(planner.post("/api/act", Map.of("_csrf", foreign)).statusCode()).isEqualTo(403);
    assertThat(planner.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);

    assertThat(planner.post("/api/act", Map.of("_csrf", planner.csrf())).statusCode())
        .isEqualTo(200);
    assertThat(planner.post("/api/act", Map.of(), "X-CSRF-TOKEN", planner.csrf()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void nobody_is_signed_in_by_a_form_of_another_page() {
    Map<String, String> form = Map.of("name", "planner", "password", Doors.PASSWORD);

    HttpResponse<String> answer = doors.visitor().post("/sign-in", form);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("/problems/form-outdated");
  }

  @Test
  void who_has_neither_session_nor_token_is_asked_to_sign_in_rather_than_for_a_form() {
    assertThat(doors.visitor().post("/api/act", Map.of()).body()).contains("not-signed-in");
  }

  @Test
  void the_pages_of_a_named_site_read_views_and_no_others_do() {
    HttpResponse<String> named = doors.visitor().get("/api/open", "Origin", "https://city.example");
    assertThat(named.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://city.example");
    assertThat(named.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();

    HttpResponse<String> other =
        doors.visitor().get("/api/open", "Origin", "https://elsewhere.example");
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> page = doors.visitor().get("/sign-in", "Origin", "https://city.example");
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> change =
        doors.visitor().post("/api/act", Map.of(), "Origin", "https://city.example");
    assertThat(change.statusCode()).isEqualTo(403);
    assertThat(change.body()).contains("/problems/foreign-origin");
  }

  @Test
  void whether_the_service_runs_is_all_that_it_tells_about_itself() {
    assertThat(doors.visitor().get("/actuator/health").body())
        .contains("\"status\":\"UP\"")
        .doesNotContain("components", "details", "postgres");
    for (String path : new String[] {"", "/env", "/beans", "/loggers", "/heapdump", "/metrics"}) {
      assertThat(doors.visitor().get("/actuator" + path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void what_fails_says_so_and_nothing_of_the_inside() {
    HttpResponse<String> answer = doors.visitor().get("/api/broken");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret", "Exception", "org.kaitei", "\tat ");
  }

  @Test
  void nobody_but_the_gateway_is_believed_about_where_a_visitor_is() throws Exception {
    String[] forwarded = {"X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https"};
    assertThat(doors.visitor().get("/api/seen", forwarded).body()).isEqualTo("127.0.0.1 http");

    try (var behind = doors.another(Map.of("kaitei.gateway", "127.0.0.1"))) {
      Visitor visitor = new Visitor(SmallService.port(behind));
      assertThat(visitor.get("/api/seen", forwarded).body()).isEqualTo("203.0.113.9 https");
      HttpHeaders safe = visitor.get("/sign-in", forwarded).headers();
      assertThat(safe.firstValue("Strict-Transport-Security").orElseThrow()).contains("max-age=");
      assertThat(safe.firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    }
    try (var elsewhere = doors.another(Map.of("kaitei.gateway", "192.0.2.1"))) {
      Visitor visitor = new Visitor(SmallService.port(elsewhere));
      assertThat(visitor.get("/api/seen", forwarded).body()).isEqualTo("127.0.0.1 http");
    }
  }
}
