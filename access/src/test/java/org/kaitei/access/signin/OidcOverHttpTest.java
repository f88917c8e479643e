package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaitei.access.account.Accounts;

/** Signing in with an identity provider, a small real one that runs in this process. */
class OidcOverHttpTest {

  private static final String REALM = "kaitei";
  private static final Map<String, Object> PLANNER =
      Map.of("roles", List.of("planner"), "department", "health", "name", "佐藤 花子");

  private static MockOAuth2Server provider;
  private static Doors doors;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    provider = new MockOAuth2Server();
    provider.start();
    doors = Doors.open(folder, settings(provider.issuerUrl(REALM).toString()));
  }

  private static Map<String, String> settings(String issuer) {
    return Map.of(
        "kaitei.oidc.issuer", issuer,
        "kaitei.oidc.client-id", "kaitei-pages",
        "kaitei.oidc.client-secret", "of-the-client");
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
    provider.shutdown();
  }

  @Test
  void who_signs_in_there_has_an_account_here_with_the_roles_that_it_says() {
    Visitor visitor = doors.visitor();

    HttpResponse<String> back = signIn(visitor, "id-1", PLANNER, "/api/roles");

    assertThat(back.statusCode()).isEqualTo(302);
    assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/api/roles");
    assertThat(visitor.get("/api/roles").body())
        .contains("\"PLANNER\"", "\"department\":\"health\"", "\"subject\":\"p-")
        .doesNotContain("id-1", "佐藤");
  }

  @Test
  void somebody_is_known_again_by_their_id_and_has_the_roles_of_today() {
    Visitor visitor = doors.visitor();
    signIn(visitor, "id-2", PLANNER, "/");
    String before = visitor.get("/api/open").body();

    signIn(visitor, "id-2", Map.of("roles", List.of("auditor"), "name", "鈴木 花子"), "/");

    assertThat(visitor.get("/api/open").body()).isEqualTo(before);
    assertThat(visitor.get("/api/roles").body()).contains("\"roles\":[\"AUDITOR\"]");
    Visitor other = doors.visitor();
    signIn(other, "id-3", PLANNER, "/");
    assertThat(other.get("/api/open").body()).isNotEqualTo(before);
  }

  @Test
  void the_way_there_brings_a_proof_key_and_the_session_changes_on_the_way_back() {
    Visitor visitor = doors.visitor();
    URI there = location(visitor.get("/sign-in/with/oidc"));
    assertThat(there.getQuery())
        .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
        .contains("state=", "nonce=", "client_id=kaitei-pages")
        .doesNotContain("of-the-client");
    String before = visitor.cookie().orElseThrow().getValue();

    provider.enqueueCallback(said("id-4", "kaitei-pages", PLANNER));
    visitor.at(location(visitor.at(there)));

    assertThat(visitor.cookie().orElseThrow().getValue()).isNotEqualTo(before);
  }

  @Test
  void a_code_that_this_browser_did_not_ask_for_signs_nobody_in() {
    Visitor visitor = doors.visitor();
    location(visitor.get("/sign-in/with/oidc"));

    HttpResponse<String> answer = visitor.get("/sign-in/oidc?code=made-up&state=made-up");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("/problems/provider-refused");
    assertThat(visitor.get("/api/open").body()).isEqualTo("public");
  }

  @Test
  void nobody_is_led_from_the_provider_to_another_site() {
    HttpResponse<String> back =
        signIn(doors.visitor(), "id-5", PLANNER, "https://elsewhere.example/");

    assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/");
  }

  @Test
  void who_was_closed_out_here_does_not_come_in_through_the_provider() {
    Visitor visitor = doors.visitor();
    signIn(visitor, "id-6", PLANNER, "/");
    doors.part(Accounts.class).close(visitor.get("/api/open").body(), "test");

    HttpResponse<String> back = signIn(doors.visitor(), "id-6", PLANNER, "/");

    assertThat(back.statusCode()).isEqualTo(401);
    assertThat(back.body()).contains("/problems/provider-refused");
    String token = token(said("id-6", "kaitei", PLANNER));
    assertThat(read(token).statusCode()).isEqualTo(401);
  }

  @Test
  void a_program_shows_a_token_of_the_provider() {
    HttpResponse<String> answer = read(token(said("program-1", "kaitei", PLANNER)));

    assertThat(answer.body()).contains("\"PLANNER\"", "\"department\":\"health\"");
  }

  @ParameterizedTest
  @MethodSource
  void a_token_that_was_not_made_for_us_is_refused(String token) {
    HttpResponse<String> answer = read(token);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("/problems/token-refused");
  }

  static List<String> a_token_that_was_not_made_for_us_is_refused() {
    String good = token(said("program-2", "kaitei", PLANNER));
    String elsewhere =
        provider
            .issueToken("another-realm", "client", said("program-2", "kaitei", PLANNER))
            .serialize();
    String expired =
        token(
            new DefaultOAuth2TokenCallback(
                REALM, "program-2", "JWT", List.of("kaitei"), PLANNER, -3600));
    return List.of(
        token(said("program-2", "kaitei-pages", PLANNER)),
        token(said("program-2", "somebody-else", PLANNER)),
        elsewhere,
        expired,
        good.substring(0, good.lastIndexOf('.')) + ".c2lnbmF0dXJl",
        good.substring(0, good.lastIndexOf('.') + 1));
  }

  @Test
  void kaitei_starts_and_serves_without_the_provider_and_says_what_is_away() {
    try (var alone = doors.another(settings("http://127.0.0.1:9/away"))) {
      Visitor visitor = new Visitor(SmallService.port(alone));

      assertThat(visitor.get("/api/open").body()).isEqualTo("public");
      HttpResponse<String> there = visitor.get("/sign-in/with/oidc");
      assertThat(there.statusCode()).isEqualTo(503);
      assertThat(there.body()).contains("/problems/provider-away");
      String token = token(said("program-3", "kaitei", PLANNER));
      HttpResponse<String> program = visitor.get("/api/roles", TokensOverHttpTest.bearer(token));
      assertThat(program.statusCode()).isEqualTo(503);
    }
  }

  private static HttpResponse<String> signIn(
      Visitor visitor, String id, Map<String, Object> claims, String next) {
    provider.enqueueCallback(said(id, "kaitei-pages", claims));
    URI there = location(visitor.get("/sign-in/with/oidc?next=" + next));
    return visitor.at(location(visitor.at(there)));
  }

  private static URI location(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static DefaultOAuth2TokenCallback said(
      String id, String audience, Map<String, Object> claims) {
    long seconds = Duration.ofHours(1).toSeconds();
    return new DefaultOAuth2TokenCallback(REALM, id, "JWT", List.of(audience), claims, seconds);
  }

  private static String token(DefaultOAuth2TokenCallback said) {
    return provider.issueToken(REALM, "program", said).serialize();
  }

  private static HttpResponse<String> read(String token) {
    return doors.visitor().get("/api/roles", TokensOverHttpTest.bearer(token));
  }
}
