package org.kaitei.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.store.AccessDatabase;

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
