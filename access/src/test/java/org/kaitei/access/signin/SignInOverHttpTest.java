package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;
import org.kaitei.access.account.Accounts;

/** Signing in with a name and a password, for a browser's session. */
class SignInOverHttpTest {

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
  void who_signs_in_is_known_until_they_sign_out() {
    Visitor visitor = doors.visitor();
    assertThat(visitor.get("/api/roles").statusCode()).isEqualTo(401);

    assertThat(visitor.signIn("planner", Doors.PASSWORD).body()).isEqualTo(planner);

    assertThat(visitor.get("/api/open").body()).isEqualTo(planner);
    HttpResponse<String> out = visitor.post("/sign-out", Map.of("_csrf", visitor.csrf()));
    assertThat(out.statusCode()).isEqualTo(302);
    assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("/");
    assertThat(visitor.get("/api/open").body()).isEqualTo("public");
  }

  @Test
  void a_wrong_password_and_a_wrong_name_are_answered_alike() {
    HttpResponse<String> password = doors.visitor().signIn("planner", "wrong-password");
    HttpResponse<String> name = doors.visitor().signIn("nobody-called-so", "wrong-password");

    assertThat(password.statusCode()).isEqualTo(401);
    assertThat(password.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(password.body()).contains("/problems/sign-in-refused").isEqualTo(name.body());
    assertThat(name.statusCode()).isEqualTo(401);
  }

  @Test
  void the_session_that_somebody_had_before_is_not_the_one_they_sign_in_with() {
    Visitor visitor = doors.visitor();
    visitor.csrf();
    String before = visitor.cookie().orElseThrow().getValue();

    visitor.signIn("planner", Doors.PASSWORD);

    assertThat(visitor.cookie().orElseThrow().getValue()).isNotEqualTo(before);
    String planted = "kaitei-session=" + before;
    assertThat(doors.visitor().get("/api/open", "Cookie", planted).body()).isEqualTo("public");
  }

  @Test
  void scripts_and_other_sites_do_not_get_the_cookie() {
    String cookie =
        doors.visitor().get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
  }

  @Test
  void who_only_reads_gets_no_session() {
    assertThat(doors.visitor().get("/api/open").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_session_is_known_to_every_instance_and_survives_a_restart() {
    Visitor visitor = doors.visitor();
    visitor.signIn("planner", Doors.PASSWORD);

    try (var another = doors.another(Map.of())) {
      assertThat(visitor.visit(SmallService.port(another)).get("/api/open").body())
          .isEqualTo(planner);
    }
    doors.restart();

    assertThat(visitor.visit(doors.port()).get("/api/open").body()).isEqualTo(planner);
  }

  @Test
  void a_session_is_only_as_good_as_the_account() {
    String subject = doors.account("leaver", Role.EXPERT);
    Visitor visitor = doors.visitor();
    visitor.signIn("leaver", Doors.PASSWORD);
    assertThat(visitor.get("/api/open").body()).isEqualTo(subject);

    doors.part(Accounts.class).close(subject, "test");

    assertThat(visitor.get("/api/open").body()).isEqualTo("public");
    assertThat(doors.visitor().signIn("leaver", Doors.PASSWORD).body())
        .contains("/problems/sign-in-refused");
  }

  @Test
  void a_new_password_ends_the_sessions_of_the_old_one() {
    String subject = doors.account("changer", Role.EXPERT);
    Visitor visitor = doors.visitor();
    visitor.signIn("changer", Doors.PASSWORD);
    assertThat(visitor.get("/api/open").body()).isEqualTo(subject);

    doors.part(Accounts.class).changePassword(subject, "another horse 8", "test");

    assertThat(visitor.get("/api/open").body()).isEqualTo("public");
    assertThat(doors.visitor().signIn("changer", "another horse 8").body()).isEqualTo(subject);
  }

  @Test
  void a_session_ends_after_some_hours_however_busy_it_is() {
    try (var brief = doors.another(Map.of("kaitei.sign-in.longest", "0s"))) {
      Visitor visitor = new Visitor(SmallService.port(brief));
      visitor.visit(doors.port()).signIn("planner", Doors.PASSWORD);
      assertThat(visitor.get("/api/open").body()).isEqualTo(planner);

      visitor.visit(SmallService.port(brief));

      assertThat(visitor.get("/api/open").body()).isEqualTo("public");
      assertThat(visitor.visit(doors.port()).get("/api/open").body()).isEqualTo("public");
    }
  }
}
