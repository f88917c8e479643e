package org.kaitei.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.access.store.AccessDatabase;
import org.kaitei.ledger.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessLogTest {

  private static final Actor EXPERT = new Actor("p-1", Set.of(Role.EXPERT), null);
  private static final Refusal NOT_ALLOWED =
      Refusal.forbidden("not-allowed", Map.of("right", "PLAN"));

  private AccessDatabase database;
  private AccessLog log;

  @BeforeEach
  void empty() {
    database = AccessDatabase.empty();
    log = database.log();
  }

  @Test
  void a_refused_attempt_says_who_and_what_and_why() {
    log.refused(EXPERT, "POST /api/plans", NOT_ALLOWED);
    Entry entry = log.page(null, 10).getFirst();
    assertThat(entry.kind()).isEqualTo(Kind.REFUSED);
    assertThat(entry.subject()).isEqualTo("p-1");
    assertThat(entry.call()).isEqualTo("POST /api/plans");
    assertThat(entry.why()).isEqualTo("not-allowed PLAN");
  }

  @Test
  void a_refusal_that_names_no_right_is_known_by_its_code() {
    log.refused(EXPERT, "GET /x", Refusal.forbidden("for-nobody", Map.of()));
    assertThat(log.page(null, 10).getFirst().why()).isEqualTo("for-nobody");
  }

  @Test
  void each_attempt_of_somebody_known_is_noted() {
    log.refused(EXPERT, "POST /api/plans", NOT_ALLOWED);
    log.refused(EXPERT, "POST /api/plans", NOT_ALLOWED);
    assertThat(log.page(null, 10)).hasSize(2);
  }

  @Test
  void a_stranger_who_tries_again_and_again_does_not_fill_the_log() {
    for (int n = 0; n < 5; n++) {
      log.refused(Actor.PUBLIC, "GET /api/plans/{plan}", NOT_ALLOWED);
    }
    log.refused(Actor.PUBLIC, "GET /api/plans", NOT_ALLOWED);
    assertThat(log.page(null, 10))
        .extracting(Entry::call)
        .containsExactly("GET /api/plans", "GET /api/plans/{plan}");
    assertThat(log.page(null, 10).getFirst().subject()).isNull();
  }

  @Test
  void who_is_kept_from_guessing_does_not_fill_the_log() {
    log.throttled("sign-in");
    log.throttled("sign-in");
    assertThat(log.page(null, 10)).extracting(Entry::kind).containsExactly(Kind.SIGN_IN_THROTTLED);
  }

  @Test
  void pages_go_from_the_newest_to_the_oldest() {
    for (int n = 1; n <= 5; n++) {
      log.note(Kind.SIGNED_OUT, "p-" + n, "sign-out", null);
    }
    var first = log.page(null, 2);
    assertThat(first).extracting(Entry::subject).containsExactly("p-5", "p-4");
    assertThat(log.page(first.getLast().id(), 2))
        .extracting(Entry::subject)
        .containsExactly("p-3", "p-2");
  }

  @Test
  void who_is_asked_about_is_who_did_it_or_to_whom_it_was_done() {
    log.note(Kind.SIGNED_OUT, "p-1", "sign-out", null);
    log.change(Kind.ACCOUNT_CLOSED, "p-2", "p-1", null);
    log.note(Kind.SIGNED_OUT, "p-3", "sign-out", null);
    assertThat(log.page(new Wanted("p-1", null), null, 10))
        .extracting(Entry::kind)
        .containsExactly(Kind.ACCOUNT_CLOSED, Kind.SIGNED_OUT);
    assertThat(log.page(new Wanted("p-4", null), null, 10)).isEmpty();
  }

  @Test
  void a_day_begins_and_ends_at_midnight_in_japan() {
    log.note(Kind.SIGNED_OUT, "p-1", "sign-out", null);
    var tokyo = ZoneId.of("Asia/Tokyo");
    var day = LocalDate.ofInstant(log.page(null, 1).getFirst().at(), tokyo);
    assertThat(log.page(new Wanted(null, day), null, 10)).hasSize(1);
    assertThat(log.page(new Wanted(null, day.minusDays(1)), null, 10)).isEmpty();
    assertThat(log.page(new Wanted(null, day.plusDays(1)), null, 10)).isEmpty();
    assertThat(new Wanted(null, LocalDate.of(2026, 4, 1)).from())
        .isEqualTo(OffsetDateTime.parse("2026-04-01T00:00+09:00"));
    assertThat(new Wanted(null, LocalDate.of(2026, 4, 1)).until())
        .isEqualTo(OffsetDateTime.parse("2026-04-02T00:00+09:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "+300000-01-01", "-0001-01-01", "1899-12-31"})
  void a_day_that_no_log_can_have_is_refused(String on) {
    assertThatThrownBy(() -> new Wanted(null, LocalDate.parse(on)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("malformed-parameter");
  }

  @Test
  void an_address_however_long_is_noted_shortened() {
    log.note(Kind.REFUSED, "p-1", "GET /" + "x".repeat(5_000), null);
    assertThat(log.page(null, 1).getFirst().call()).hasSize(500);
  }

  @Test
  void what_is_older_than_was_said_is_forgotten() {
    log.note(Kind.SIGNED_OUT, "p-1", "sign-out", null);
    JdbcClient.create(database.superuser())
        .sql("update access.access_log set at = at - interval '31 days'")
        .update();
    Instant at = log.page(null, 1).getFirst().at();
    try (var later = retention(at.plus(Duration.ofDays(30)).plusSeconds(1));
        var sooner = retention(at.plus(Duration.ofDays(30)).minusSeconds(1))) {
      assertThat(sooner.forget()).isZero();
      assertThat(later.forget()).isOne();
    }
    assertThat(log.page(null, 10)).isEmpty();
  }

  @Test
  void whatever_else_is_past_its_time_is_forgotten_whoever_fails() {
    var forgotten = new AtomicInteger();
    Runnable failing =
        () -> {
          throw new IllegalStateException("away");
        };
    Clock now = Clock.systemUTC();
    Duration kept = Duration.ofDays(30);
    try (var all = new Retention(log, kept, now, failing, forgotten::incrementAndGet)) {
      all.forgetAll();
    }
    assertThat(forgotten).hasValue(1);
  }

  @Test
  void its_words_are_read_as_they_are_written() {
    for (Kind kind : Kind.values()) {
      assertThat(Kind.of(kind.word())).isEqualTo(kind);
    }
    assertThat(Kind.SIGN_IN_FAILED.word()).isEqualTo("sign-in-failed");
  }

  private Retention retention(Instant now) {
    return new Retention(log, Duration.ofDays(30), Clock.fixed(now, ZoneOffset.UTC));
  }
}
