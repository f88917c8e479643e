package org.kaitei.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.NewAccount;
import org.kaitei.access.log.Entry;
import org.kaitei.access.log.Kind;
import org.kaitei.access.store.AccessDatabase;
import org.kaitei.ledger.Refusal;

class TokensTest {

  private AccessDatabase database;
  private Accounts accounts;
  private Tokens tokens;
  private String subject;

  @BeforeEach
  void anAccount() {
    database = AccessDatabase.empty();
    accounts = database.accounts();
    tokens = database.tokens();
    var planner = new NewAccount("hanako", null, Set.of(Role.PLANNER), null, null, null);
    subject = accounts.make(planner, "p-admin").account().subject();
  }

  @Test
  void a_token_says_whose_it_is_and_only_its_hash_is_kept() {
    Issued issued = tokens.issue(subject, "the nightly job", 30, subject);
    assertThat(issued.value()).matches("kaitei_[A-Za-z0-9_-]{43}");
    assertThat(tokens.subjectOf(issued.value())).hasValue(subject);
    assertThat(
            database
                .client()
                .sql("select t::text from access.token t")
                .query(String.class)
                .single())
        .doesNotContain(issued.value().substring(7));
    assertThat(Duration.between(issued.token().madeAt(), issued.token().expiresAt()))
        .isEqualTo(Duration.ofDays(30));
  }

  @Test
  void another_is_nobodys() {
    tokens.issue(subject, "job", 30, subject);
    assertThat(tokens.subjectOf("kaitei_" + "A".repeat(43))).isEmpty();
    assertThat(tokens.subjectOf("")).isEmpty();
  }

  @Test
  void a_revoked_one_is_good_no_more() {
    Issued issued = tokens.issue(subject, "job", 30, subject);
    tokens.subjectOf(issued.value());
    tokens.revoke(subject, issued.token().id(), subject);
    assertThat(tokens.subjectOf(issued.value())).isEmpty();
    assertThat(tokens.of(subject)).isEmpty();
    assertThat(database.log().page(null, 1))
        .extracting(Entry::kind)
        .containsExactly(Kind.TOKEN_REVOKED);
  }

  @Test
  void nobody_revokes_anothers() {
    Issued issued = tokens.issue(subject, "job", 30, subject);
    assertThatThrownBy(() -> tokens.revoke("p-other", issued.token().id(), "p-other"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("token-not-found"));
    assertThat(tokens.subjectOf(issued.value())).isPresent();
    assertThatThrownBy(() -> tokens.revoke(subject, UUID.randomUUID(), subject))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void one_past_its_time_is_good_no_more() {
    Issued issued = tokens.issue(subject, "job", 30, subject);
    database
        .client()
        .sql("update access.token set expires_at = now() - interval '1 second'")
        .update();
    assertThat(tokens.subjectOf(issued.value())).isEmpty();
    assertThat(tokens.of(subject)).isEmpty();
  }

  @Test
  void those_of_a_closed_account_are_gone() {
    Issued issued = tokens.issue(subject, "job", 30, subject);
    accounts.close(subject, "p-admin");
    assertThat(tokens.subjectOf(issued.value())).isEmpty();
    assertThat(tokens.of(subject)).isEmpty();
  }

  @Test
  void one_that_was_made_for_a_closed_account_is_not_good_either() {
    accounts.close(subject, "p-admin");
    Issued late = tokens.issue(subject, "job", 30, "console");
    assertThat(tokens.subjectOf(late.value())).isEmpty();
  }

  @Test
  void kaitei_itself_has_one_for_an_hour() {
    String value = tokens.forService();
    assertThat(tokens.subjectOf(value)).hasValue("kaitei");
    assertThat(tokens.of("kaitei"))
        .allSatisfy(
            token ->
                assertThat(Duration.between(token.madeAt(), token.expiresAt()))
                    .isEqualTo(Duration.ofHours(1)));
  }

  @Test
  void those_past_their_time_do_not_pile_up() {
    tokens.forService();
    database
        .client()
        .sql("update access.token set expires_at = now() - interval '1 second'")
        .update();
    tokens.forService();
    assertThat(
            database.client().sql("select count(*) from access.token").query(Long.class).single())
        .isOne();
  }

  @Test
  void a_token_has_a_label_and_an_end() {
    unfit("", 30);
    unfit(" ", 30);
    unfit("x".repeat(101), 30);
    unfit("job", 0);
    unfit("job", 367);
    assertThat(tokens.issue(subject, "x".repeat(100), 366, subject).token().label()).hasSize(100);
  }

  private void unfit(String label, int days) {
    assertThatThrownBy(() -> tokens.issue(subject, label, days, subject))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("unfit-token"));
  }
}
