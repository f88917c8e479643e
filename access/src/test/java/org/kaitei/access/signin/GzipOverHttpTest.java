package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.access.signin.SmallCalls.LONG;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Role;

/** Texts in fewer bytes, for who can read them. */
class GzipOverHttpTest {

  private static Doors doors;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, Map.of());
    doors.account("planner", Role.PLANNER);
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/long", "/api/written", "/api/later"})
  void a_text_is_sent_in_gzip_to_who_takes_it(String path) throws IOException {
    HttpResponse<byte[]> answer = asked(path, "gzip, deflate, br");

    assertThat(coding(answer)).isEqualTo("gzip");
    assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
    assertThat(answer.body()).hasSizeLessThan(200);
    assertThat(unpacked(answer)).isEqualTo(LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0, deflate", "br"})
  void who_does_not_take_it_gets_the_text_and_caches_know_that_there_are_two(String accepted) {
    HttpResponse<byte[]> answer = asked("/api/long", accepted);

    assertThat(coding(answer)).isEqualTo("none");
    assertThat(text(answer)).isEqualTo(LONG);
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/open", "/api/workbook", "/api/stream"})
  void what_is_short_or_no_text_or_never_ends_is_left_as_it_is(String path) {
    HttpResponse<byte[]> answer = asked(path, "gzip");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(coding(answer)).isEqualTo("none");
    assertThat(text(answer)).isIn(LONG, "public");
  }

  @Test
  void other_bytes_have_another_etag_and_both_are_known_again() {
    String tag = asked("/api/long", "gzip").headers().firstValue("ETag").orElseThrow();
    assertThat(tag).isEqualTo("\"7-gzip\"");

    for (String known : new String[] {tag, "\"3\", " + tag, "\"7\""}) {
      HttpResponse<byte[]> again =
          doors.visitor().bytes("/api/long", "Accept-Encoding", "gzip", "If-None-Match", known);
      assertThat(again.statusCode()).as(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag"))
          .hasValue(known.equals("\"7\"") ? "\"7\"" : tag);
    }
    assertThat(
            doors
                .visitor()
                .bytes("/api/long", "Accept-Encoding", "gzip", "If-None-Match", "\"8-gzip\"")
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/long", "/api/open", "/api/written", "/api/later", "/api/workbook"})
  void who_wants_it_only_if_there_is_none_is_told_that_there_is(String path) {
    HttpResponse<byte[]> answer = asked(path, "gzip");

    HttpResponse<byte[]> again = askedIfNone(path);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(coding(again)).isEqualTo("none");
    assertThat(again.headers().allValues("ETag")).isEqualTo(answer.headers().allValues("ETag"));
    assertThat(doors.visitor().send("HEAD", path, "If-None-Match", "*").statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/roles", "/api/nothing", "/api/broken", "/api/broken-late"})
  void what_is_refused_is_refused_to_who_wants_it_only_if_there_is_none(String path) {
    HttpResponse<byte[]> refused = asked(path, "gzip");

    HttpResponse<byte[]> again = askedIfNone(path);
    assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(again.statusCode()).isEqualTo(refused.statusCode());
    assertThat(text(again)).contains("/problems/");
  }

  @Test
  void a_request_for_the_head_alone_gets_no_coding() {
    HttpResponse<Void> answer =
        doors.visitor().send("HEAD", "/api/long", "Accept-Encoding", "gzip");

    assertThat(coding(answer)).isEqualTo("none");
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
  }

  @Test
  void what_another_site_makes_a_signed_in_browser_ask_for_tells_nothing_by_its_length() {
    Visitor planner = doors.visitor();
    planner.signIn("planner", Doors.PASSWORD);

    assertThat(coding(planner.bytes("/api/long", "Accept-Encoding", "gzip"))).isEqualTo("none");
    for (String site : new String[] {"cross-site", "same-site"}) {
      assertThat(coding(sent(planner, site))).as(site).isEqualTo("none");
    }
    for (String site : new String[] {"same-origin", "none"}) {
      assertThat(coding(sent(planner, site))).as(site).isEqualTo("gzip");
    }
    assertThat(coding(sent(doors.visitor(), "cross-site"))).isEqualTo("gzip");
  }

  @Test
  void a_failure_after_the_first_bytes_is_told_as_any_other() {
    HttpResponse<byte[]> answer = asked("/api/broken-late", "gzip");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(coding(answer)).isEqualTo("none");
    assertThat(text(answer)).contains("/problems/internal-error").doesNotContain("指標");
  }

  private static HttpResponse<byte[]> sent(Visitor visitor, String site) {
    return visitor.bytes("/api/long", "Accept-Encoding", "gzip", "Sec-Fetch-Site", site);
  }

  private static HttpResponse<byte[]> asked(String path, String accepted) {
    return doors.visitor().bytes(path, "Accept-Encoding", accepted);
  }

  private static HttpResponse<byte[]> askedIfNone(String path) {
    return doors.visitor().bytes(path, "Accept-Encoding", "gzip", "If-None-Match", "*");
  }

  private static String coding(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Encoding").orElse("none");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
