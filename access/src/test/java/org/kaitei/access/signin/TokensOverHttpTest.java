package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.kaitei.access.account.Accounts;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Entry;
import org.kaitei.access.log.Kind;

/** Programs show a token of ours with every request. */
class TokensOverHttpTest {

  private static Doors doors;
  private static String planner;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, Map.of());
    planner = doors.account("planner", Role.PLANNER);
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @Test
  void a_program_acts_for_the_account_of_its_token_without_a_session_or_a_form() {
    Visitor program = doors.visitor();

    HttpResponse<String> answer = program.post("/api/act", Map.of(), bearer(doors.token(planner)));

    assertThat(answer.body()).isEqualTo(planner);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(program.get("/api/open").body()).isEqualTo("public");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kaitei_made-up", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJwIn0.", "x"})
  void a_token_that_is_not_good_is_refused_even_where_anybody_may_read(String token) {
    HttpResponse<String> answer = doors.visitor().get("/api/open", bearer(token));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("/problems/token-refused").doesNotContain(token + "\"");
  }

  @Test
  void a_token_in_the_address_is_no_token() {
    String address = "/api/open?access_token=" + doors.token(planner);

    assertThat(doors.visitor().get(address).body()).doesNotContain(planner);
  }

  @Test
  void a_token_is_only_as_good_as_the_account() {
    String subject = doors.account("leaver", Role.PLANNER);
    String token = doors.token(subject);
    doors.part(Accounts.class).close(subject, "test");

    assertThat(doors.visitor().get("/api/open", bearer(token)).statusCode()).isEqualTo(401);
  }

  @Test
  void a_token_makes_no_other_one_and_who_has_signed_in_does() {
    String body = "{\"label\": \"script\"}";
    Visitor visitor = doors.visitor();
    visitor.signIn("planner", Doors.PASSWORD);

    HttpResponse<String> refused =
        visitor.json("POST", "/api/account/tokens", body, bearer(doors.token(planner)));
    HttpResponse<String> made =
        visitor.json("POST", "/api/account/tokens", body, "X-CSRF-TOKEN", visitor.csrf());

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("/problems/token-by-token");
    assertThat(made.statusCode()).isEqualTo(201);
  }

  @Test
  void another_name_of_a_person_is_in_the_log_without_the_name() {
    String keeper = doors.account("keeper", Role.ADMINISTRATOR);
    String body = "{\"name\": \"Suzuki\"}";

    doors.visitor().json("PUT", "/api/people/" + planner, body, bearer(doors.token(keeper)));

    Entry entry =
        doors.part(AccessLog.class).page(null, 100).stream()
            .filter(line -> line.kind() == Kind.PERSON_NAMED)
            .findFirst()
            .orElseThrow();
    assertThat(entry.subject()).isEqualTo(keeper);
    assertThat(entry.about()).isEqualTo(planner);
    assertThat(entry.toString()).doesNotContain("Suzuki");
  }

  @Test
  void what_a_token_shows_goes_before_what_a_session_knows() {
    String expert = doors.account("expert", Role.EXPERT);
    Visitor visitor = doors.visitor();
    visitor.signIn("planner", Doors.PASSWORD);

    assertThat(visitor.post("/api/act", Map.of(), bearer(doors.token(expert))).body())
        .isEqualTo(expert);
    assertThat(visitor.get("/api/open", bearer("made-up")).statusCode()).isEqualTo(401);
  }

  @Test
  void a_refusal_is_said_in_the_language_that_was_asked_for() {
    Visitor visitor = doors.visitor();

    assertThat(visitor.get("/api/roles", "Accept-Language", "en").body())
        .contains("Sign in first", "Authorization: Bearer");
    assertThat(visitor.get("/api/roles", "Accept-Language", "ja").body()).contains("ログインが必要です");
    assertThat(visitor.get("/api/open", bearer("made-up")).body()).contains("トークンを確認できません");
    assertThat(visitor.get("/api/open?lang=en", bearer("made-up")).body())
        .contains("The token is not good");
  }

  static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }
}
