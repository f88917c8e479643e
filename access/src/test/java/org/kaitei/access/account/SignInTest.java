package org.kaitei.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import org.kaitei.access.log.Entry;
import org.kaitei.access.log.Kind;
import org.kaitei.access.person.Person;
import org.kaitei.access.store.AccessDatabase;

class SignInTest {

  private static final String ISSUER = "https://id.example.org/realms/city";
  private static final Claims HANAKO = new Claims("山田花子", "hanako@example.org", null, null);

  private AccessDatabase database;
  private Accounts accounts;
  private SignIn signIn;

  @BeforeEach
  void empty() {
    database = AccessDatabase.empty();
    accounts = database.accounts();
    signIn = database.signIn(accounts);
  }

  @Test
  void the_right_password_opens_the_account_and_is_noted() {
    Made made = made("hanako");
    assertThat(signIn.byPassword(" Ｈanako", made.password())).hasValue(made.account());
    assertThat(lastEntry().kind()).isEqualTo(Kind.SIGNED_IN);
    assertThat(lastEntry().subject()).isEqualTo(made.account().subject());
  }

  @Test
  void a_wrong_password_does_not_and_is_noted_without_it() {
    Made made = made("hanako");
    assertThat(signIn.byPassword("hanako", "a wrong password")).isEmpty();
    assertThat(lastEntry().kind()).isEqualTo(Kind.SIGN_IN_FAILED);
    assertThat(lastEntry().subject()).isEqualTo(made.account().subject());
    assertThat(lastEntry().why()).isEqualTo("wrong-password");
    assertThat(lastEntry().toString()).doesNotContain("a wrong password");
  }

  @Test
  void what_nobody_is_called_may_be_a_password_and_is_not_noted() {
    assertThat(signIn.byPassword("my secret", "hanako")).isEmpty();
    assertThat(lastEntry().why()).isEqualTo("unknown-name");
    assertThat(lastEntry().toString()).doesNotContain("my secret", "hanako");
  }

  @Test
  void a_closed_account_does_not_open() {
    Made made = made("hanako");
    accounts.close(made.account().subject(), "p-admin");
    assertThat(signIn.byPassword("hanako", made.password())).isEmpty();
    assertThat(lastEntry().why()).isEqualTo("account-closed");
  }

  @Test
  void more_than_a_password_can_have_is_no_password() {
    made("hanako");
    assertThat(signIn.byPassword("hanako", "x".repeat(100_000))).isEmpty();
  }

  @Test
  void who_comes_from_an_identity_provider_gets_an_account_without_a_role() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    assertThat(account.subject()).startsWith("p-").doesNotContain("sub-1");
    assertThat(account.roles()).isEmpty();
    assertThat(account.issuer()).isEqualTo(ISSUER);
    assertThat(database.people().named(Set.of(account.subject())))
        .containsExactly(new Person(account.subject(), "山田花子", "hanako@example.org", false));
  }

  @Test
  void they_are_the_same_one_when_they_come_again() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    accounts.change(account.subject(), Set.of(Role.EXPERT), null, "p-admin");
    Account again = signIn.byIssuer(ISSUER, "sub-1", new Claims("鈴木花子", null, null, null));
    assertThat(again.subject()).isEqualTo(account.subject());
    assertThat(again.roles()).containsExactly(Role.EXPERT);
    assertThat(database.people().named(Set.of(account.subject())))
        .extracting(Person::name)
        .containsExactly("鈴木花子");
  }

  @Test
  void the_same_subject_of_another_provider_is_somebody_else() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    assertThat(signIn.byIssuer("https://other.example.org", "sub-1", HANAKO).subject())
        .isNotEqualTo(account.subject());
  }

  @Test
  void roles_that_the_provider_says_hold_at_once() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    accounts.actor(account.subject());
    signIn.byIssuer(ISSUER, "sub-1", new Claims("山田花子", null, Set.of(Role.PLANNER), "health"));
    assertThat(accounts.actor(account.subject()).orElseThrow().roles())
        .containsExactly(Role.PLANNER);
    assertThat(accounts.actor(account.subject()).orElseThrow().department()).isEqualTo("health");
  }

  @Test
  void a_provider_that_says_no_department_leaves_the_one_that_was_given() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    Set<Role> member = Set.of(Role.DEPARTMENT_MEMBER);
    accounts.change(account.subject(), member, "health", "p-admin");
    Claims claims = new Claims("山田花子", null, member, null);
    assertThat(signIn.byIssuer(ISSUER, "sub-1", claims).department()).isEqualTo("health");
  }

  @Test
  void what_the_provider_changes_is_in_the_log_and_what_it_repeats_is_not() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    Claims claims = new Claims("山田花子", null, Set.of(Role.PLANNER), "health");
    signIn.byIssuer(ISSUER, "sub-1", claims);
    signIn.byIssuer(ISSUER, "sub-1", claims);
    assertThat(database.log().page(null, 10))
        .extracting(Entry::kind)
        .containsExactly(Kind.ACCOUNT_CHANGED, Kind.ACCOUNT_MADE);
    assertThat(lastEntry().about()).isEqualTo(account.subject());
    assertThat(lastEntry().subject()).isEqualTo("identity-provider");
  }

  @Test
  void the_last_administrator_stays_one_and_signs_in_whatever_the_provider_says() {
    Claims keeper = new Claims("山田花子", null, Set.of(Role.ADMINISTRATOR), null);
    signIn.byIssuer(ISSUER, "sub-1", keeper);
    Claims planner = new Claims("山田花子", null, Set.of(Role.PLANNER), null);
    assertThat(signIn.byIssuer(ISSUER, "sub-1", planner).roles())
        .containsExactly(Role.ADMINISTRATOR);
    assertThat(lastEntry().why()).isEqualTo("last-administrator");
  }

  @Test
  void a_closed_account_stays_as_it_was_whatever_the_provider_says() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    accounts.close(account.subject(), "p-admin");
    Account again =
        signIn.byIssuer(ISSUER, "sub-1", new Claims("鈴木花子", null, Set.of(Role.PLANNER), null));
    assertThat(again.closed()).isTrue();
    assertThat(again.roles()).isEmpty();
    assertThat(database.people().named(Set.of(account.subject())))
        .extracting(Person::name)
        .containsExactly("山田花子");
  }

  @Test
  void one_who_was_erased_stays_out_and_gets_no_name_again() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    accounts.erase(account.subject(), "p-admin");
    Account again = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    assertThat(again.subject()).isEqualTo(account.subject());
    assertThat(again.closed()).isTrue();
    assertThat(accounts.all()).hasSize(1);
    assertThat(database.people().named(Set.of(account.subject())))
        .extracting(Person::name)
        .containsOnlyNulls();
    assertThat(signIn.byIssuer(ISSUER, "sub-2", HANAKO).closed()).isFalse();
  }

  @Test
  void an_account_that_is_erased_twice_stays_out_and_one_with_a_password_is_no_other() {
    Account account = signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    accounts.erase(account.subject(), "p-admin");
    accounts.erase(account.subject(), "p-admin");
    accounts.erase(made("hanako").account().subject(), "p-admin");
    accounts.erase(made("jiro").account().subject(), "p-admin");
    assertThat(signIn.byIssuer(ISSUER, "sub-1", HANAKO).subject()).isEqualTo(account.subject());
  }

  @Test
  void two_that_come_at_the_same_moment_are_one() {
    assertThat(
            IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> signIn.byIssuer(ISSUER, "sub-1", HANAKO).subject())
                .distinct())
        .hasSize(1);
    assertThat(accounts.all()).hasSize(1);
  }

  @Test
  void they_have_no_password_here() {
    signIn.byIssuer(ISSUER, "sub-1", HANAKO);
    assertThat(signIn.byPassword("", "")).isEmpty();
  }

  private Made made(String name) {
    return accounts.make(
        new NewAccount(name, null, Set.of(Role.PLANNER), null, null, null), "p-admin");
  }

  private Entry lastEntry() {
    return database.log().page(null, 1).getFirst();
  }
}
