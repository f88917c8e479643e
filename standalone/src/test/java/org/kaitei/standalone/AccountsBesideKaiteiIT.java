package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.access.account.Account;

/** Accounts on the command line while a Kaitei runs on the folder, and words that mean nothing. */
class AccountsBesideKaiteiIT extends AccountsOnTheCommandLine {

  @TempDir static Path data;

  private static KaiteiProcess kaitei;

  @BeforeAll
  static void start() throws Exception {
    kaitei = KaiteiProcess.start(data);
  }

  @AfterAll
  static void stop() throws Exception {
    kaitei.stop();
  }

  @Override
  Path data() {
    return data;
  }

  @Test
  void what_the_command_line_changes_holds_in_the_kaitei_that_runs() throws Exception {
    said("add", "passing", "--roles", "planner");
    String token = said("token", "passing").strip();
    assertThat(status(token)).isEqualTo(200);

    said("close", "passing");

    await().atMost(Duration.ofMinutes(3)).until(() -> status(token) == 401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 |                              | Say what to do: list, add, password, token, close, erase.",
        "2 | promote                      | promote is none of list, add,",
        "2 | close                        | close needs the name of an account.",
        "2 | list --roles planner         | Unknown option --roles;",
        "2 | list planner                 | Unknown option planner;",
        "2 | add new                      | add needs --roles, of department-member, planner,",
        "2 | add new --roles              | --roles needs a value.",
        "2 | add new --roles planner,king | king is none of department-member, planner,",
        "2 | token planner --days many    | --days needs a number.",
        "1 | token planner --days 0       | Refused: unfit-token",
        "1 | password nobody              | There is no account nobody.",
        "1 | add planner --roles planner  | Refused: account-name-taken",
        "1 | add ! --roles planner        | Refused: unfit-name",
        "1 | close administrator          | Refused: last-administrator"
      })
  void what_cannot_be_done_is_said_and_changes_nothing(int exitCode, String typed, String said)
      throws Exception {
    List<Account> before = accounts();
    String[] words = typed == null ? new String[0] : typed.split(" ");

    assertThat(refused(exitCode, words)).startsWith(said);

    assertThat(accounts()).isEqualTo(before);
  }

  private static int status(String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(kaitei.at("/api/account"))
            .header("Authorization", "Bearer " + token)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).statusCode();
    }
  }
}
