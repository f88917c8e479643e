package org.kaitei.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaitei.ledger.Refusal;

class ActorTest {

  private static final Actor MEMBER = new Actor("p-1", Set.of(Role.DEPARTMENT_MEMBER), "health");
  private static final Actor PLANNER = new Actor("p-2", Set.of(Role.PLANNER), null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPARTMENT_MEMBER | SIGN_IN READ_PUBLISHED READ RECORD IMPORT SUBMIT SPEAK NOTE OWN_ACCOUNT",
        "PLANNER | SIGN_IN READ_PUBLISHED READ PLAN RECORD IMPORT SUBMIT RUN_SUBMISSION PUBLISH SPEAK NOTE COMMENT OWN_ACCOUNT",
        "EXPERT | SIGN_IN READ_PUBLISHED READ SPEAK COMMENT OWN_ACCOUNT",
        "AUDITOR | SIGN_IN READ_PUBLISHED READ READ_LOG OWN_ACCOUNT",
        "ADMINISTRATOR | SIGN_IN READ_PUBLISHED READ_LOG DEPARTMENTS ACCOUNTS OPERATE OWN_ACCOUNT"
      })
  void a_role_has_these_rights_and_no_other(Role role, String rights) {
    assertThat(rightsOf(new Actor("p-1", Set.of(role), "health"))).isEqualTo(named(rights));
  }

  @Test
  void the_public_sees_what_was_published() {
    assertThat(rightsOf(Actor.PUBLIC)).isEqualTo(named("SIGN_IN READ_PUBLISHED"));
  }

  @Test
  void nobody_can_but_sign_in() {
    assertThat(rightsOf(Actor.NOBODY)).isEqualTo(named("SIGN_IN"));
  }

  @Test
  void kaitei_itself_reads_and_seals() {
    assertThat(rightsOf(Actor.SERVICE)).isEqualTo(named("READ_PUBLISHED READ SEAL"));
  }

  @Test
  void an_account_without_a_role_keeps_its_own_password() {
    assertThat(rightsOf(new Actor("p-1", Set.of(), null)))
        .isEqualTo(named("SIGN_IN READ_PUBLISHED OWN_ACCOUNT"));
  }

  @Test
  void two_roles_have_the_rights_of_each() {
    var both = new Actor("p-1", Set.of(Role.EXPERT, Role.ADMINISTRATOR), null);
    assertThat(both.may(Right.COMMENT)).isTrue();
    assertThat(both.may(Right.ACCOUNTS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"RECORD", "IMPORT", "SUBMIT", "NOTE"})
  void a_department_member_acts_for_its_own_department_alone(Right right) {
    assertThat(MEMBER.mayFor(right, "health")).isTrue();
    assertThat(MEMBER.mayFor(right, "water")).isFalse();
    assertThat(MEMBER.mayFor(right, null)).isFalse();
    assertThat(MEMBER.mayEverywhere(right)).isFalse();
  }

  @Test
  void a_member_of_no_department_acts_for_none_not_even_for_what_nobody_answers_for() {
    var astray = new Actor("p-1", Set.of(Role.DEPARTMENT_MEMBER), null);
    assertThat(astray.mayFor(Right.RECORD, null)).isFalse();
  }

  @Test
  void belonging_to_the_department_gives_no_right_that_the_role_lacks() {
    var expert = new Actor("p-1", Set.of(Role.EXPERT), "health");
    assertThat(expert.mayFor(Right.RECORD, "health")).isFalse();
  }

  @Test
  void a_planner_acts_for_every_department_and_for_none() {
    assertThat(PLANNER.mayFor(Right.RECORD, "water")).isTrue();
    assertThat(PLANNER.mayFor(Right.RECORD, null)).isTrue();
  }

  @Test
  void one_who_has_not_signed_in_is_asked_to() {
    for (Actor stranger : Set.of(Actor.PUBLIC, Actor.NOBODY)) {
      assertThatThrownBy(() -> stranger.require(Right.READ))
          .isInstanceOfSatisfying(
              Refusal.class,
              no -> {
                assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_SIGNED_IN);
                assertThat(no.code()).isEqualTo("not-signed-in");
              });
    }
  }

  @Test
  void one_who_has_signed_in_is_told_which_right_is_missing() {
    assertThatThrownBy(() -> MEMBER.require(Right.PLAN))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
              assertThat(no.code()).isEqualTo("not-allowed");
              assertThat(no.facts()).containsEntry("right", Right.PLAN);
            });
  }

  @Test
  void for_another_department_the_refusal_names_it() {
    assertThatThrownBy(() -> MEMBER.requireFor(Right.RECORD, "water"))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
              assertThat(no.code()).isEqualTo("not-your-department");
              assertThat(no.facts()).containsEntry("department", "water");
            });
  }

  @Test
  void without_a_role_an_account_reads_nothing_where_nothing_is_public() {
    var guest = new Actor("p-9", Set.of(), null).whereNothingIsPublic();
    assertThat(rightsOf(guest)).isEqualTo(named("SIGN_IN OWN_ACCOUNT"));
    assertThat(rightsOf(guest.actingFor("water"))).isEqualTo(named("SIGN_IN OWN_ACCOUNT"));
    assertThat(MEMBER.whereNothingIsPublic()).isEqualTo(MEMBER);
    assertThat(Actor.SERVICE.whereNothingIsPublic()).isEqualTo(Actor.SERVICE);
  }

  @Test
  void where_nobody_answers_the_refusal_says_so() {
    assertThatThrownBy(() -> MEMBER.requireFor(Right.RECORD, null))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
              assertThat(no.code()).isEqualTo("nobody-answers");
            });
  }

  @Test
  void without_the_right_it_does_not_matter_whose_thing_it_is() {
    assertThatThrownBy(() -> Actor.PUBLIC.requireFor(Right.RECORD, "health"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("not-signed-in"));
  }

  @Test
  void what_is_allowed_passes() {
    assertThatCode(() -> MEMBER.require(Right.RECORD)).doesNotThrowAnyException();
    assertThatCode(() -> MEMBER.requireFor(Right.RECORD, "health")).doesNotThrowAnyException();
  }

  private static Set<Right> rightsOf(Actor actor) {
    var rights = EnumSet.noneOf(Right.class);
    Arrays.stream(Right.values()).filter(actor::may).forEach(rights::add);
    return rights;
  }

  private static Set<Right> named(String rights) {
    var named = EnumSet.noneOf(Right.class);
    Arrays.stream(rights.split(" ")).map(Right::valueOf).forEach(named::add);
    return named;
  }
}
