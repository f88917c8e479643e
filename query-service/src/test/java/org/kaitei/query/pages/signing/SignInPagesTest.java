package org.kaitei.query.pages.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import org.kaitei.access.account.NewAccount;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.access.AccessUnderTest;

/** Signing in and out as somebody with a browser does. */
class SignInPagesTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final String PASSWORD = "correct horse 7";

  private static QueryHttp service;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() {
    service = QueryHttp.onAnEmptyLedger();
    AccessUnderTest.make(
        new NewAccount("sato", PASSWORD, Set.of(Role.PLANNER), null, "佐藤 花子", null));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void who_signs_in_comes_to_the_page_that_they_wanted_and_sees_their_name_until_they_go() {
    HttpResponse<String> answer = signIn(PASSWORD, "/figures?lang=ja");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/figures?lang=ja");

    HttpResponse<String> page = get("/figures");
    assertThat(page.body()).contains("佐藤 花子", "ログアウト").doesNotContain("href=\"/sign-in");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(get("/sign-in?next=/figures").statusCode()).isEqualTo(303);

    assertThat(post("/sign-out", Map.of("_csrf", token(page.body()))).statusCode()).isEqualTo(302);
    assertThat(get("/figures").body()).doesNotContain("佐藤 花子", "ログアウト");
  }

  @Test
  void who_mistypes_gets_the_form_again_with_their_name_and_what_to_do() {
    HttpResponse<String> answer = signIn("wrong-password", "/figures");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .contains("名前とパスワードが一致しません", "value=\"sato\"", "role=\"alert\"", "value=\"/figures\"")
        .doesNotContain("wrong-password");
  }

  @Test
  void a_page_of_another_site_is_not_where_anybody_is_led() {
    assertThat(signIn(PASSWORD, "https://elsewhere.example/").headers().firstValue("Location"))
        .hasValueSatisfying(address -> assertThat(address).endsWith("/").doesNotContain("example"));
  }

  @Test
  void a_form_without_its_sessions_token_is_refused_in_words_for_people() {
    signIn(PASSWORD, "/");

    HttpResponse<String> page = post("/figures", Map.of("cells", "80%", "_csrf", "made-up"));

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("<html", "フォームの有効期限が切れています");
    HttpResponse<String> data = post("/api/figures/read", Map.of());
    assertThat(data.statusCode()).isEqualTo(403);
    assertThat(data.body()).contains("\"type\":\"/problems/form-outdated\"");
  }

  @Test
  void forms_of_pages_bring_the_token_by_themselves() {
    signIn(PASSWORD, "/");
    String token = token(get("/figures").body());

    assertThat(post("/figures", Map.of("cells", "80%", "_csrf", token)).body())
        .contains("<caption");
  }

  @Test
  void the_page_speaks_english_too_and_nobody_finds_the_page_of_refusals() {
    assertThat(get("/sign-in?lang=en").body()).contains("<h1>Sign in</h1>", "Password");
    assertThat(get("/refused").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> signIn(String password, String next) {
    String token = token(get("/sign-in").body());
    return post(
        "/sign-in", Map.of("name", "sato", "password", password, "next", next, "_csrf", token));
  }

  private static String token(String page) {
    Matcher token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
        .header("Accept", "text/html,*/*;q=0.8")
        .header("Accept-Language", "ja");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
