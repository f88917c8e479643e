package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;

class WithoutDatabaseOverHttpTest {

  @Test
  void what_is_public_is_still_read_and_the_others_are_told_to_come_back(@TempDir Path folder)
      throws Exception {
    try (Doors doors = Doors.open(folder, Map.of())) {
      doors.account("planner", Role.PLANNER);
      Visitor planner = doors.visitor();
      planner.signIn("planner", Doors.PASSWORD);
      doors.loseDatabase();

      assertThat(doors.visitor().get("/api/open").body()).isEqualTo("public");
      HttpResponse<String> answer = planner.get("/api/open", "Accept-Language", "en");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("/problems/not-available", "Not available just now");
      HttpResponse<String> token =
          doors.visitor().get("/api/open", TokensOverHttpTest.bearer("kaitei_some-token"));
      assertThat(token.statusCode()).isEqualTo(503);
    }
  }
}
