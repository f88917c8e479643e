package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.kaitei.access.repeat.AnsweredOnce;
import org.kaitei.access.token.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls on accounts that are sent again under their key, because their answer was lost. */
class SentTwiceOverHttpTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static Doors doors;
  private static String keeper;
  private static String keepersToken;

  private final String key = UUID.randomUUID().toString();

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, Map.of());
    keeper = doors.account("keeper", Role.ADMINISTRATOR);
    keepersToken = doors.token(keeper);
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @Test
  void an_account_with_a_chosen_password_is_made_once_and_answered_twice_alike() {
    String body = wanted("hanako", "\"password\": \"correct horse 8\"");

    HttpResponse<String> first = send("POST", "/api/accounts", body);
    HttpResponse<String> again = send("POST", "/api/accounts", body);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(json(again)).isEqualTo(json(first));
    assertThat(kept()).contains("hanako").doesNotContain("correct horse 8");
  }

  @Test
  void a_password_that_was_made_here_is_told_once_and_kept_nowhere() {
    String body = wanted("jiro", "\"address\": null");
    JsonNode first = json(send("POST", "/api/accounts", body));

    HttpResponse<String> again = send("POST", "/api/accounts", body);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("/problems/password-told-once");
    assertThat(json(again).path("subject")).isEqualTo(first.path("account").path("subject"));
    assertThat(kept()).doesNotContain(first.path("password").asString());
  }

  @Test
  void another_password_is_set_once_so_that_the_one_that_was_told_stays_good() {
    String subject = doors.account("saburo", Role.PLANNER);
    String path = "/api/accounts/" + subject + "/password";
    String password = json(send("POST", path, "{}")).path("password").asString();

    HttpResponse<String> again = send("POST", path, "{}");

    assertThat(again.body()).contains("/problems/password-told-once");
    doors.part(Accounts.class).requireOwnPassword(subject, password);
  }

  @Test
  void a_token_is_made_once_and_the_second_answer_names_the_one_to_revoke() {
    String planner = doors.account("shiro", Role.PLANNER);
    Visitor visitor = doors.visitor();
    visitor.signIn("shiro", Doors.PASSWORD);
    String body = "{\"label\": \"script\"}";
    String path = "/api/account/tokens";
    String[] headers = {"X-CSRF-TOKEN", visitor.csrf(), "Idempotency-Key", key};

    JsonNode first = json(visitor.json("POST", path, body, headers));
    HttpResponse<String> again = visitor.json("POST", path, body, headers);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("/problems/token-told-once");
    assertThat(json(again).path("token")).isEqualTo(first.path("token").path("id"));
    assertThat(doors.part(Tokens.class).of(planner)).hasSize(1);
    assertThat(kept()).doesNotContain(first.path("value").asString());
  }

  @Test
  void what_was_changed_since_stays_and_the_answer_is_the_first() {
    String subject = doors.account("goro", Role.PLANNER);
    String path = "/api/accounts/" + subject;
    String body = "{\"roles\": [\"EXPERT\"]}";
    JsonNode first = json(send("PUT", path, body));
    doors.visitor().json("PUT", path, "{\"roles\": [\"AUDITOR\"]}", bearer());

    assertThat(json(send("PUT", path, body))).isEqualTo(first);
    assertThat(doors.part(Accounts.class).required(subject).roles()).containsOnly(Role.AUDITOR);
  }

  @Test
  void a_key_stands_for_one_request() {
    send("POST", "/api/accounts", wanted("rokuro", "\"password\": \"correct horse 8\""));

    HttpResponse<String> other =
        send("POST", "/api/accounts", wanted("rokuro", "\"password\": \"correct horse 9\""));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("/problems/key-reused");
  }

  @Test
  void what_was_refused_stays_refused_although_it_could_be_done_by_now() {
    String path = "/api/accounts/" + keeper;
    HttpResponse<String> first = send("DELETE", path, "");
    doors.account("second-keeper", Role.ADMINISTRATOR);

    HttpResponse<String> again = send("DELETE", path, "");

    assertThat(first.body()).contains("/problems/last-administrator");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(json(again)).isEqualTo(json(first));
  }

  @Test
  void what_another_instance_decides_at_this_moment_is_under_way() throws Exception {
    String body = wanted("shichiro", "\"password\": \"correct horse 8\"");
    String deciding = "select pg_advisory_lock(hashtextextended('account ' || ? || ' ' || ?, 0))";
    HttpResponse<String> meanwhile;
    try (Connection elsewhere = doors.part(DataSource.class).getConnection();
        PreparedStatement claim = elsewhere.prepareStatement(deciding)) {
      claim.setString(1, keeper);
      claim.setString(2, key);
      claim.execute();
      meanwhile = send("POST", "/api/accounts", body);
      elsewhere.createStatement().execute("select pg_advisory_unlock_all()");
    }

    assertThat(meanwhile.statusCode()).isEqualTo(409);
    assertThat(meanwhile.body()).contains("/problems/request-under-way");
    assertThat(meanwhile.headers().firstValue("Retry-After")).isPresent();
    assertThat(send("POST", "/api/accounts", body).statusCode()).isEqualTo(201);
  }

  @Test
  void a_wrong_own_password_is_counted_and_logged_under_a_key_too() {
    String subject = doors.account("hachiro", Role.PLANNER);
    String token = doors.token(subject);
    String body = "{\"present\": \"not it at all\", \"password\": \"correct horse 9\"}";
    HttpResponse<String> last = null;
    for (int i = 0; i < 11; i++) {
      String[] headers = {"Authorization", "Bearer " + token, "Idempotency-Key", key + i};
      last = doors.visitor().json("POST", "/api/account/password", body, headers);
    }

    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(doors.part(AccessLog.class).page(null, 100))
        .filteredOn(line -> subject.equals(line.subject()))
        .filteredOn(line -> line.kind() == Kind.SIGN_IN_FAILED)
        .hasSize(10);
  }

  @Test
  void with_a_person_goes_what_was_kept_about_them() {
    String subject =
        json(send("POST", "/api/accounts", wanted("kuro", "\"personName\": \"黒田\"")))
            .path("account")
            .path("subject")
            .asString();
    String called = "{\"name\": \"黒田九郎\"}";
    doors.visitor().json("PUT", "/api/people/" + subject, called, bearer("called" + key));
    doors.visitor().json("POST", "/api/accounts", wanted("kuro", ""), bearer("taken" + key));
    assertThat(kept()).contains("黒田", "account-name-taken");

    doors.visitor().json("DELETE", "/api/people/" + subject, "", bearer("erased" + key));

    assertThat(kept()).doesNotContain("黒田", "kuro").contains(subject);
  }

  @Test
  void a_key_is_free_again_after_a_day() {
    String body = wanted("juro", "\"password\": \"correct horse 8\"");
    send("POST", "/api/accounts", body);
    doors
        .part(JdbcClient.class)
        .sql("update access.answered set answered_at = answered_at - interval '25 hours'")
        .update();

    HttpResponse<String> later = send("POST", "/api/accounts", body);

    assertThat(later.body()).contains("/problems/account-name-taken");
  }

  private HttpResponse<String> send(String method, String path, String body) {
    return doors.visitor().json(method, path, body, bearer(key));
  }

  private static String[] bearer(String key) {
    return new String[] {"Authorization", "Bearer " + keepersToken, "Idempotency-Key", key};
  }

  private static String[] bearer() {
    return TokensOverHttpTest.bearer(keepersToken);
  }

  private static String wanted(String name, String more) {
    String rest = more.isEmpty() ? "" : ", " + more;
    return "{\"name\": \"%s\", \"roles\": [\"PLANNER\"]%s}".formatted(name, rest);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  @Test
  void what_was_kept_for_a_day_is_forgotten_though_no_key_comes_again() {
    send("POST", "/api/accounts", wanted("saburo", "\"address\": null"));
    doors
        .part(JdbcClient.class)
        .sql("update access.answered set answered_at = answered_at - interval '25 hours'")
        .update();

    doors.part(AnsweredOnce.class).forget();

    assertThat(kept()).isEmpty();
  }

  private static String kept() {
    return doors
        .part(JdbcClient.class)
        .sql("select coalesce(string_agg(to_jsonb(a)::text, ' '), '') from access.answered a")
        .query(String.class)
        .single();
  }
}
