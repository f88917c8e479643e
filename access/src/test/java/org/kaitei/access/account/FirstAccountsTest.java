package org.kaitei.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.store.AccessDatabase;
import org.kaitei.ledger.Refusal;

class FirstAccountsTest {

  private AccessDatabase database;
  private Accounts accounts;
  private FirstAccounts first;

  @BeforeEach
  void empty() {
    database = AccessDatabase.empty();
    accounts = database.accounts();
    first = new FirstAccounts(accounts);
  }

  @Test
  void a_new_ledger_gets_an_administrator_and_a_planner_who_can_sign_in() {
    var made = first.make();
    assertThat(made)
        .extracting(one -> one.account().name())
        .containsExactly("administrator", "planner");
    assertThat(made)
        .allSatisfy(
            one ->
                assertThat(
                        database.signIn(accounts).byPassword(one.account().name(), one.password()))
                    .isPresent());
  }

  @Test
  void it_gets_them_once() {
    first.make();
    assertThat(first.make()).isEmpty();
    assertThat(accounts.all()).hasSize(2);
  }

  @Test
  void two_instances_that_start_at_the_same_moment_make_them_once_together() {
    var made =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(n -> new FirstAccounts(database.accounts()).make())
            .flatMap(List::stream);
    assertThat(made)
        .extracting(one -> one.account().name())
        .containsExactlyInAnyOrder("administrator", "planner");
  }

  @Test
  void a_password_that_is_not_fit_ends_the_start() {
    assertThatThrownBy(() -> first.makeAdministrator("short"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("unfit-password"));
  }

  @Test
  void services_that_nobody_watches_begin_with_the_password_that_was_chosen_for_them() {
    first.makeAdministrator("chosen before 1");
    assertThat(database.signIn(accounts).byPassword("administrator", "chosen before 1"))
        .isPresent();
  }

  @Test
  void a_ledger_that_has_accounts_does_not_get_that_one() {
    first.make();
    first.makeAdministrator("chosen before 1");
    assertThat(database.signIn(accounts).byPassword("administrator", "chosen before 1")).isEmpty();
  }
}
