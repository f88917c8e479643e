package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaitei.access.account.Account;
import org.kaitei.access.token.Token;
import org.kaitei.ledger.Refusal;
import org.kaitei.standalone.KaiteiProcess.Ended;
import org.kaitei.standalone.accounts.FolderAccounts;

/** What {@code ./kaitei accounts} does to the accounts of a folder, and what it says. */
abstract class AccountsOnTheCommandLine {

  private static final String TOOL = "org.kaitei.standalone.accounts.AccountsTool";

  abstract Path data();

  @Test
  void somebody_is_added_and_listed_without_what_they_are_called() throws Exception {
    said(
        "add",
        "hanako",
        "--roles",
        "expert,department-member",
        "--department",
        "health",
        "--person",
        "Yamada",
        "--address",
        "yamada@city.example");

    String listed = said("list");

    assertThat(listed.lines())
        .anyMatch(
            line ->
                line.matches(
                    "p-\\S+  hanako  department-member,expert  health \\(unknown\\)  open"))
        .anyMatch(line -> line.matches("p-\\S+  administrator  administrator  \\S+  open"));
    assertThat(listed).doesNotContain("Yamada", "yamada@");
    String subject = account("hanako").subject();
    assertThat(with(books -> books.people().named(List.of(subject))).toString())
        .contains("Yamada", "yamada@city.example");
  }

  @Test
  void a_department_that_nobody_founded_yet_is_taken_and_said_to_be_so() throws Exception {
    assertThat(said("add", "saburo", "--roles", "department-member", "--department", "nosuch"))
        .startsWith("saburo signs in with ")
        .contains("The ledger knows no department nosuch yet", "Departments: none.");
  }

  @Test
  void the_password_that_was_told_last_is_the_one() throws Exception {
    String first = password(said("add", "jiro", "--roles", "planner"));
    String second = password(said("password", "jiro"));
    String subject = account("jiro").subject();

    assertThatThrownBy(() -> changeOwn(subject, first)).isInstanceOf(Refusal.class);
    changeOwn(subject, second);
  }

  @Test
  void a_token_is_for_whom_it_was_asked_for_as_long_as_that() throws Exception {
    said("add", "program", "--roles", "planner");
    String value = said("token", "program", "--label", "nightly", "--days", "3").strip();
    String subject = account("program").subject();

    Optional<String> of = with(books -> books.tokens().subjectOf(value));
    assertThat(of).contains(subject);
    said("token", "program");
    List<Token> tokens = with(books -> books.tokens().of(subject));
    assertThat(tokens).extracting(Token::label).containsExactlyInAnyOrder("nightly", "console");
  }

  @Test
  void a_closed_account_is_listed_as_closed_and_gets_no_password() throws Exception {
    said("add", "leaving", "--roles", "auditor");
    assertThat(said("close", "leaving")).isEqualTo("leaving is closed.\n");

    assertThat(said("list").lines())
        .anyMatch(line -> line.matches("p-\\S+  leaving  auditor  \\S+  closed"));
    assertThat(refused(1, "password", "leaving")).startsWith("Refused: no-password");
  }

  @Test
  void who_was_erased_has_no_name_any_more_and_is_found_by_subject() throws Exception {
    said("add", "forgotten", "--roles", "auditor", "--person", "Suzuki");
    String subject = account("forgotten").subject();

    assertThat(said("erase", "forgotten")).startsWith("Who " + subject + " was is erased;");

    assertThat(said("list")).contains(subject).doesNotContain("forgotten");
    assertThat(with(books -> books.people().named(List.of(subject))).toString())
        .doesNotContain("Suzuki");
    assertThat(refused(1, "close", "forgotten")).isEqualTo("There is no account forgotten.\n");
    assertThat(said("close", subject)).isEqualTo(subject + " is closed.\n");
  }

  /** As the script sends it: where the data is comes before what the person typed. */
  final Ended run(String... typed) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("--data", "" + data()));
    words.addAll(List.of(typed));
    return KaiteiProcess.run(TOOL, words.toArray(String[]::new));
  }

  final String said(String... typed) throws IOException, InterruptedException {
    return refused(0, typed);
  }

  final String refused(int exitCode, String... typed) throws IOException, InterruptedException {
    Ended ended = run(typed);
    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(exitCode);
    return ended.said();
  }

  private static String password(String said) {
    assertThat(said).matches("jiro signs in with \\S+\n");
    return said.substring(said.lastIndexOf(' ') + 1).strip();
  }

  private void changeOwn(String subject, String present) throws IOException {
    with(
        books -> {
          books.accounts().requireOwnPassword(subject, present);
          books.accounts().changePassword(subject, "another one 12", subject);
          return subject;
        });
  }

  final List<Account> accounts() throws IOException {
    return with(books -> books.accounts().all());
  }

  private Account account(String name) throws IOException {
    return with(books -> books.accounts().named(name).orElseThrow());
  }

  private <T> T with(FolderAccounts.Work<T> work) throws IOException {
    return new FolderAccounts(data()).work(work);
  }
}
