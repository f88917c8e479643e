package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;

/** Who sends too much is told when to go on, and keeps nobody else from going on. */
class RatesOverHttpTest {

  private static final int MORE_THAN_ENOUGH = 10;

  private static Doors doors;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    doors = Doors.open(folder, Map.of("kaitei.rate.writes", "2"));
  }

  @AfterAll
  static void close() throws Exception {
    doors.close();
  }

  @Test
  void an_account_that_writes_too_often_waits_and_no_other_does() {
    String hasty = doors.token(doors.account("hasty", Role.PLANNER));
    String calm = doors.token(doors.account("calm", Role.PLANNER));

    List<HttpResponse<String>> answers =
        Stream.generate(() -> write(hasty)).limit(MORE_THAN_ENOUGH).toList();

    assertThat(answers.getFirst().statusCode()).isEqualTo(200);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 429)
        .isNotEmpty()
        .allSatisfy(
            refused -> {
              assertThat(refused.body()).contains("/problems/too-many-requests");
              assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                  .isPositive();
            });
    assertThat(write(calm).statusCode()).isEqualTo(200);
    assertThat(doors.visitor().get("/api/open", "Authorization", "Bearer " + hasty).statusCode())
        .isEqualTo(200);
  }

  private static HttpResponse<String> write(String token) {
    return doors.visitor().post("/api/act", Map.of(), "Authorization", "Bearer " + token);
  }
}
