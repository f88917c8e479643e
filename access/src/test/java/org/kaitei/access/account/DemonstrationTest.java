package org.kaitei.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.access.Role;
import org.kaitei.access.store.AccessDatabase;

class DemonstrationTest {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private AccessDatabase database;
  private Accounts accounts;
  private Demonstration demonstration;

  @BeforeEach
  void empty() {
    database = AccessDatabase.empty();
    accounts = database.accounts();
    demonstration = at("127.0.0.1", HERE);
  }

  @Test
  void an_empty_ledger_gets_the_documented_accounts() {
    assertThat(demonstration.make())
        .extracting(Account::name)
        .containsExactly("admin", "planner", "health", "water", "expert", "auditor");
    var signIn = database.signIn(accounts);
    assertThat(signIn.byPassword("health", "health-demo").orElseThrow().department())
        .isEqualTo("health");
  }

  @Test
  void a_ledger_that_has_accounts_gets_none() {
    accounts.make(new NewAccount("x", null, Set.of(Role.PLANNER), null, null, null), "p-1");
    assertThat(demonstration.make()).isEmpty();
    assertThat(accounts.all()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0, localhost", "'', localhost", "127.0.0.1, plans.example.org"})
  void they_are_refused_where_others_could_reach_them(String address, String name) {
    demonstration.make();
    assertThatThrownBy(() -> at(address, Set.of(name)).requireOwnMachine())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("demonstration accounts");
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0, localhost", "127.0.0.1, plans.example.org"})
  void they_are_not_even_made_where_others_could_reach_them(String address, String name) {
    assertThatThrownBy(() -> at(address, Set.of(name)).make())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not made");
    assertThat(accounts.all()).isEmpty();
  }

  @Test
  void on_ones_own_machine_they_are_fine() {
    demonstration.make();
    assertThatCode(() -> demonstration.requireOwnMachine()).doesNotThrowAnyException();
  }

  @Test
  void a_ledger_without_them_may_be_reached_from_anywhere() {
    new FirstAccounts(accounts).make();
    assertThatCode(() -> at("0.0.0.0", Set.of("plans.example.org")).requireOwnMachine())
        .doesNotThrowAnyException();
  }

  @Test
  void with_passwords_of_their_own_and_the_others_closed_they_are_no_demonstration_any_more() {
    demonstration.make();
    for (Account account : accounts.all()) {
      if (account.roles().contains(Role.ADMINISTRATOR)) {
        accounts.changePassword(account.subject(), null, "p-1");
      } else {
        accounts.close(account.subject(), "p-1");
      }
    }
    assertThatCode(() -> at("0.0.0.0", HERE).requireOwnMachine()).doesNotThrowAnyException();
  }

  private Demonstration at(String address, Set<String> names) {
    return new Demonstration(accounts, address, names);
  }
}
