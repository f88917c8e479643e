package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that opens a door is written down, however talkative the log is. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogsTest {

  private static final Map<String, String> TALKATIVE =
      Map.of(
          "logging.level.org.springframework.security", "debug",
          "logging.level.org.springframework.session", "debug",
          "logging.level.org.kaitei", "debug");

  @Test
  void signing_in_tokens_and_failures_leave_no_secret_in_the_log(
      @TempDir Path folder, CapturedOutput output) throws Exception {
    try (Doors doors = Doors.open(folder, TALKATIVE)) {
      String planner = doors.account("planner", Role.PLANNER);
      String token = doors.token(planner);
      Visitor visitor = doors.visitor();
      visitor.signIn("planner", "mistyped-secret");
      visitor.signIn("a-password-typed-as-name", "x");
      visitor.signIn("planner", Doors.PASSWORD);
      visitor.post("/api/act", Map.of("_csrf", visitor.csrf()));
      visitor.get("/api/open", TokensOverHttpTest.bearer(token));
      visitor.get("/api/open", TokensOverHttpTest.bearer("kaitei_made-up-token"));
      visitor.get("/api/open?asOf=word-in-the-address");
      visitor.get("/api/broken");

      assertThat(output.getAll())
          .contains(planner + " POST /sign-in 200", "- POST /sign-in 401", "GET /api/broken 500")
          .doesNotContain(
              Doors.PASSWORD,
              "mistyped-secret",
              "a-password-typed-as-name",
              token,
              "kaitei_made-up-token",
              "word-in-the-address",
              visitor.cookie().orElseThrow().getValue(),
              SmallService.READER_PASSWORD);
      assertThat(logged(doors)).doesNotContain("secret", "a-password", Doors.PASSWORD, token);
    }
  }

  private static String logged(Doors doors) {
    return doors
        .part(JdbcClient.class)
        .sql("select l::text from access.access_log l")
        .query(String.class)
        .list()
        .toString();
  }
}
