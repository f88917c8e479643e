package org.kaitei.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.access.Role;
import org.kaitei.access.log.Entry;
import org.kaitei.access.log.Kind;
import org.kaitei.access.store.AccessDatabase;
import org.kaitei.ledger.Refusal;

class AccountsTest {

  private AccessDatabase database;
  private Accounts accounts;

  @BeforeEach
  void empty() {
    database = AccessDatabase.empty();
    accounts = database.accounts();
  }

  @Test
  void an_account_gets_a_subject_that_tells_nothing_and_a_password_that_is_kept_nowhere() {
    Made made = accounts.make(planner("Hanako"), "p-admin");
    assertThat(made.account().subject()).matches("p-[0-9a-f-]{36}");
    assertThat(made.account().name()).isEqualTo("hanako");
    assertThat(made.password()).hasSize(20);
    assertThat(
            database
                .client()
                .sql("select password from access.account")
                .query(String.class)
                .single())
        .startsWith("{bcrypt}")
        .doesNotContain(made.password());
  }

  @Test
  void a_name_is_the_same_however_wide_it_is_typed() {
    accounts.make(planner("hanako"), "p-admin");
    refused("account-name-taken", () -> accounts.make(planner("ＨＡＮＡＫＯ"), "p-admin"));
    assertThat(accounts.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "a/b", "<b>"})
  void other_names_cannot_be_typed_safely(String name) {
    refused("unfit-name", () -> accounts.make(planner(name), "p-admin"));
  }

  @Test
  void a_name_has_64_letters_at_most() {
    refused("unfit-name", () -> accounts.make(planner("a".repeat(65)), "p-admin"));
    assertThat(accounts.make(planner("a".repeat(64)), "p-admin").account().name()).hasSize(64);
  }

  @Test
  void a_password_has_10_characters_at_least_and_72_bytes_at_most() {
    refused("unfit-password", () -> accounts.make(with("a".repeat(9)), "p-admin"));
    refused("unfit-password", () -> accounts.make(with("あ".repeat(25)), "p-admin"));
    assertThat(accounts.make(with("あ".repeat(24)), "p-admin").password()).hasSize(24);
  }

  @Test
  void rights_are_todays() {
    Account account = accounts.make(planner("hanako"), "p-admin").account();
    assertThat(accounts.actor(account.subject())).hasValue(account.actor());
    accounts.change(account.subject(), Set.of(Role.EXPERT), "health", "p-admin");
    assertThat(accounts.actor(account.subject()))
        .hasValue(new Actor(account.subject(), Set.of(Role.EXPERT), "health"));
  }

  @Test
  void a_closed_account_has_none() {
    Account account = accounts.make(planner("hanako"), "p-admin").account();
    accounts.actor(account.subject());
    assertThat(accounts.close(account.subject(), "p-admin").closed()).isTrue();
    assertThat(accounts.actor(account.subject())).isEmpty();
  }

  @Test
  void who_asks_before_a_change_is_committed_does_not_make_the_old_rights_last() {
    String subject = accounts.make(planner("hanako"), "p-admin").account().subject();
    database
        .transactions()
        .executeWithoutResult(
            closing -> {
              accounts.close(subject, "p-admin");
              assertThat(CompletableFuture.supplyAsync(() -> accounts.actor(subject)).join())
                  .isPresent();
            });
    assertThat(accounts.actor(subject)).isEmpty();
  }

  @Test
  void rights_that_were_changed_and_then_not_are_the_earlier_ones() {
    Account account = accounts.make(planner("hanako"), "p-admin").account();
    database
        .transactions()
        .executeWithoutResult(
            changing -> {
              accounts.close(account.subject(), "p-admin");
              assertThat(accounts.actor(account.subject())).isEmpty();
              changing.setRollbackOnly();
            });
    assertThat(accounts.actor(account.subject())).hasValue(account.actor());
  }

  @Test
  void somebody_unknown_has_none_and_kaitei_has_its_own() {
    assertThat(accounts.actor("p-nobody")).isEmpty();
    assertThat(accounts.actor("kaitei")).hasValue(Actor.SERVICE);
  }

  @Test
  void nobody_changes_their_own_roles_but_their_department() {
    Account account = accounts.make(planner("hanako"), "p-admin").account();
    String self = account.subject();
    refused("own-roles", () -> accounts.change(self, Set.of(Role.ADMINISTRATOR), null, self));
    assertThat(accounts.change(self, Set.of(Role.PLANNER), "health", self).department())
        .isEqualTo("health");
  }

  @Test
  void the_last_administrator_stays() {
    String last = accounts.make(administrator("first"), "console").account().subject();
    refused("last-administrator", () -> accounts.close(last, "p-x"));
    refused("last-administrator", () -> accounts.erase(last, "p-x"));
    refused("last-administrator", () -> accounts.change(last, Set.of(Role.PLANNER), null, "p-x"));
    assertThat(accounts.change(last, Set.of(Role.ADMINISTRATOR), "health", "p-x").department())
        .isEqualTo("health");
    String second = accounts.make(administrator("second"), "console").account().subject();
    assertThat(accounts.close(last, second).closed()).isTrue();
    refused("last-administrator", () -> accounts.close(second, "p-x"));
  }

  @Test
  void one_who_is_closed_already_can_be_erased_although_another_keeps_alone() {
    accounts.make(administrator("first"), "console");
    String second = accounts.make(administrator("second"), "console").account().subject();
    accounts.close(second, "p-x");
    assertThat(accounts.erase(second, "p-x").closed()).isTrue();
  }

  @Test
  void erasing_leaves_the_subject_and_nothing_that_tells_who_it_was() {
    var wanted =
        new NewAccount("yamada", null, Set.of(Role.PLANNER), null, "山田花子", "hanako@example.org");
    Account account = accounts.make(wanted, "p-admin").account();
    Account erased = accounts.erase(account.subject(), "p-admin");
    assertThat(erased.name()).isNull();
    assertThat(erased.subject()).isEqualTo(account.subject());
    String all =
        database
            .client()
            .sql(
                """
                select string_agg(t::text, ' ') from (
                  select p::text from access.person p union all select a::text from access.account a
                  union all select l::text from access.access_log l) as everything (t)
                """)
            .query(String.class)
            .single();
    assertThat(all).contains(account.subject()).doesNotContain("yamada", "山田", "hanako@");
    assertThat(accounts.make(planner("yamada"), "p-admin").account().subject())
        .isNotEqualTo(account.subject());
  }

  @Test
  void a_password_is_changed_by_who_knows_the_present_one() {
    Made made = accounts.make(planner("hanako"), "p-admin");
    String subject = made.account().subject();
    refused("wrong-password", () -> accounts.requireOwnPassword(subject, "not the one"));
    accounts.requireOwnPassword(subject, made.password());
    accounts.changePassword(subject, "another one 12", subject);
    var signIn = database.signIn(accounts);
    assertThat(signIn.byPassword("hanako", made.password())).isEmpty();
    assertThat(signIn.byPassword("hanako", "another one 12")).isPresent();
  }

  @Test
  void with_the_password_go_the_tokens_that_were_made_with_it_and_those_of_nobody_else() {
    String subject = accounts.make(planner("hanako"), "p-admin").account().subject();
    String other = accounts.make(planner("jiro"), "p-admin").account().subject();
    String token = database.tokens().issue(subject, "script", 1, subject).value();
    String ofAnother = database.tokens().issue(other, "script", 1, other).value();
    accounts.changePassword(subject, null, "p-admin");
    assertThat(database.tokens().subjectOf(token)).isEmpty();
    assertThat(database.tokens().subjectOf(ofAnother)).hasValue(other);
  }

  @Test
  void a_wrong_own_password_is_in_the_log_as_a_wrong_one_at_the_door_is() {
    String subject = accounts.make(planner("hanako"), "p-admin").account().subject();
    refused("wrong-password", () -> accounts.requireOwnPassword(subject, "not it"));
    assertThat(database.log().page(null, 1).getFirst().kind()).isEqualTo(Kind.SIGN_IN_FAILED);
    assertThat(database.log().page(null, 1).getFirst().subject()).isEqualTo(subject);
  }

  @Test
  void an_administrator_has_one_made() {
    String subject = accounts.make(planner("hanako"), "p-admin").account().subject();
    String password = accounts.changePassword(subject, null, "p-admin");
    assertThat(database.signIn(accounts).byPassword("hanako", password)).isPresent();
  }

  @Test
  void a_closed_account_gets_no_password_any_more() {
    String subject = accounts.make(planner("hanako"), "p-admin").account().subject();
    accounts.close(subject, "p-admin");
    refused("no-password", () -> accounts.changePassword(subject, null, "p-admin"));
  }

  @Test
  void every_change_is_in_the_log_with_who_made_it() {
    String subject = accounts.make(planner("hanako"), "p-admin").account().subject();
    accounts.change(subject, Set.of(Role.EXPERT, Role.AUDITOR), "health", "p-admin");
    accounts.changePassword(subject, null, "p-admin");
    accounts.close(subject, "p-admin");
    accounts.erase(subject, "p-admin");
    assertThat(database.log().page(null, 10))
        .extracting(Entry::kind)
        .containsExactly(
            Kind.PERSON_ERASED,
            Kind.ACCOUNT_CLOSED,
            Kind.PASSWORD_CHANGED,
            Kind.ACCOUNT_CHANGED,
            Kind.ACCOUNT_MADE);
    assertThat(database.log().page(null, 10))
        .allSatisfy(entry -> assertThat(entry.subject()).isEqualTo("p-admin"))
        .allSatisfy(entry -> assertThat(entry.about()).isEqualTo(subject));
    assertThat(database.log().page(null, 10).get(3).why()).isEqualTo("AUDITOR EXPERT health");
  }

  @Test
  void what_is_refused_is_not_logged_as_done() {
    String last = accounts.make(administrator("first"), "console").account().subject();
    refused("last-administrator", () -> accounts.close(last, "p-x"));
    assertThat(database.log().page(null, 10))
        .extracting(Entry::kind)
        .containsExactly(Kind.ACCOUNT_MADE);
  }

  @Test
  void an_account_that_there_is_not_cannot_be_changed() {
    refused("account-not-found", () -> accounts.close("p-1", "p-admin"));
    refused("account-not-found", () -> accounts.changePassword("p-1", null, "p-admin"));
  }

  @Test
  void a_department_member_acts_for_the_department_of_the_account() {
    var wanted = new NewAccount("jiro", null, Set.of(Role.DEPARTMENT_MEMBER), "health", null, null);
    Actor actor = accounts.make(wanted, "p-admin").account().actor();
    assertThat(actor.mayFor(Right.RECORD, "health")).isTrue();
  }

  private static NewAccount planner(String name) {
    return new NewAccount(name, null, Set.of(Role.PLANNER), null, null, null);
  }

  private static NewAccount administrator(String name) {
    return new NewAccount(name, null, Set.of(Role.ADMINISTRATOR), null, null, null);
  }

  private static NewAccount with(String password) {
    return new NewAccount("hanako", password, Set.of(Role.PLANNER), null, null, null);
  }

  private static void refused(String code, Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
  }
}
