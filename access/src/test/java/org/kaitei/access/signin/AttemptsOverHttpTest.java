package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing passwords takes for ever. */
class AttemptsOverHttpTest {

  private static final Map<String, String> FEW =
      Map.of("kaitei.sign-in.failures-of-name", "3", "kaitei.sign-in.failures-of-address", "6");

  private static Doors doors;
  private static String planner;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, FEW);
    planner = doors.account("planner", Role.PLANNER);
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @BeforeEach
  void nobody_has_tried_yet() {
    doors.part(JdbcClient.class).sql("delete from access.sign_in_attempt").update();
  }

  @Test
  void after_some_wrong_passwords_a_name_waits_even_with_the_right_one() {
    fail("planner", 3);

    HttpResponse<String> answer = doors.visitor().signIn("planner", Doors.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("/problems/too-many-attempts");
    assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 15 * 60 + 1);
  }

  @Test
  void a_name_that_nobody_has_waits_as_well_and_other_spellings_of_one_count_with_it() {
    fail("nobody-called-so", 2);
    fail("ＮＯＢＯＤＹ-called-so ", 1);

    assertThat(doors.visitor().signIn("nobody-called-so", "x").statusCode()).isEqualTo(429);
    assertThat(doors.visitor().signIn("planner", Doors.PASSWORD).body()).isEqualTo(planner);
  }

  @Test
  void an_address_waits_that_tries_many_names() {
    for (int i = 0; i < 6; i++) {
      fail("name-" + i, 1);
    }

    assertThat(doors.visitor().signIn("planner", Doors.PASSWORD).statusCode()).isEqualTo(429);
  }

  @Test
  void an_address_that_waits_locks_no_further_names_and_fills_no_log() {
    long noted = throttled();
    for (int i = 0; i < 6; i++) {
      fail("name-" + i, 1);
    }
    List<String> before = keys();
    for (int i = 0; i < 3; i++) {
      assertThat(doors.visitor().signIn("another-" + i, "x").statusCode()).isEqualTo(429);
    }

    assertThat(keys()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(throttled() - noted).isLessThanOrEqualTo(1);
  }

  private long throttled() {
    return doors.part(AccessLog.class).page(null, 100).stream()
        .filter(entry -> entry.kind() == Kind.SIGN_IN_THROTTLED)
        .count();
  }

  @Test
  void the_own_password_is_not_guessed_for_ever_either() {
    String body = "{\"present\": \"a guess\", \"password\": \"another one 12\"}";
    String[] token = TokensOverHttpTest.bearer(doors.token(planner));
    for (int i = 0; i < 3; i++) {
      assertThat(doors.visitor().json("POST", "/api/account/password", body, token).body())
          .contains("/problems/wrong-password");
    }

    String right = body.replace("a guess", Doors.PASSWORD);
    assertThat(doors.visitor().json("POST", "/api/account/password", right, token).statusCode())
        .isEqualTo(429);
  }

  @Test
  void who_knows_their_password_after_a_mistake_begins_anew() {
    String wrong = "{\"present\": \"a slip\", \"password\": \"" + Doors.PASSWORD + "\"}";
    String right = wrong.replace("a slip", Doors.PASSWORD);
    String subject = doors.account("slips", Role.EXPERT);
    for (int i = 0; i < 4; i++) {
      String[] token = TokensOverHttpTest.bearer(doors.token(subject));
      doors.visitor().json("POST", "/api/account/password", wrong, token);
      assertThat(doors.visitor().json("POST", "/api/account/password", right, token).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void who_gets_it_right_in_time_begins_anew() {
    for (int i = 0; i < 4; i++) {
      fail("planner", 1);
      assertThat(doors.visitor().signIn("planner", Doors.PASSWORD).body()).isEqualTo(planner);
    }
  }

  @Test
  void another_instance_counts_on() {
    fail("planner", 3);
    try (var another = doors.another(FEW)) {
      Visitor visitor = new Visitor(SmallService.port(another));
      assertThat(visitor.signIn("planner", Doors.PASSWORD).statusCode()).isEqualTo(429);
    }
  }

  @Test
  void what_was_long_ago_does_not_count() {
    fail("planner", 3);
    doors
        .part(JdbcClient.class)
        .sql("update access.sign_in_attempt set since = since - interval '15 minutes'")
        .update();
    doors
        .part(JdbcClient.class)
        .sql(
            "insert into access.sign_in_attempt values ('of long ago', 1, now() - interval '1 day')")
        .update();

    assertThat(doors.visitor().signIn("planner", Doors.PASSWORD).body()).isEqualTo(planner);
    assertThat(keys()).hasSize(1).doesNotContain("of long ago");
  }

  @Test
  void neither_names_nor_addresses_are_kept_readable() {
    fail("planner", 1);

    assertThat(keys()).hasSize(2).allMatch(key -> key.matches("[0-9a-f]{64}"));
  }

  private static List<String> keys() {
    return doors
        .part(JdbcClient.class)
        .sql("select key from access.sign_in_attempt")
        .query(String.class)
        .list();
  }

  private static void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(doors.visitor().signIn(name, "wrong-password").statusCode()).isEqualTo(401);
    }
  }
}
