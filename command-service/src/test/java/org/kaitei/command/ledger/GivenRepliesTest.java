package org.kaitei.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kaitei.command.store.LedgerDatabase;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class GivenRepliesTest {

  private static final Duration A_DAY = Duration.ofHours(24);
  private static final RequestKey REQUEST = new RequestKey("p-1", "key", "said".getBytes());
  private static final Reply REPLY = new Reply(200, "{}");
  private static final Reply LATER = new Reply(409, "{}");

  private final JdbcClient database = JdbcClient.create(LedgerDatabase.migrated().service());
  private Instant now = Instant.parse("2026-11-22T00:00:00Z");
  private final GivenReplies given = new GivenReplies(database, () -> now);

  @Test
  void a_reply_is_given_again_until_a_day_has_passed() {
    given.keep(REQUEST, REPLY);

    now = now.plus(A_DAY).minusMillis(1);
    assertThat(given.claim(REQUEST)).contains(REPLY);
    now = now.plusMillis(1);
    assertThat(given.claim(REQUEST)).isEmpty();
  }

  @Test
  void a_key_is_free_for_another_request_after_a_day_before_it_is_swept() {
    given.keep(REQUEST, REPLY);
    now = now.plus(A_DAY);
    var another = new RequestKey("p-1", "key", "another".getBytes());

    assertThat(given.claim(another)).isEmpty();
    given.keep(another, LATER);

    assertThat(given.claim(another)).contains(LATER);
  }

  @Test
  void a_reply_is_not_replaced_within_the_day() {
    given.keep(REQUEST, REPLY);

    assertThatThrownBy(() -> given.keep(REQUEST, LATER)).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void only_what_is_older_than_a_day_is_swept() {
    given.keep(REQUEST, REPLY);
    now = now.plus(Duration.ofHours(1));
    given.keep(new RequestKey("p-2", "key", "said".getBytes()), REPLY);
    now = now.plus(Duration.ofHours(23));

    assertThat(given.sweep()).isFalse();

    assertThat(database.sql("select subject from answered").query(String.class).list())
        .containsExactly("p-2");
  }

  @Test
  void many_keys_are_swept_in_several_goes() {
    database
        .sql(
            "insert into answered (subject, key, request_hash, status, body, answered_at)"
                + " select 'p-1', n::text, '', 200, '{}', '2026-01-01'"
                + " from generate_series(1, 1001) n")
        .update();

    assertThat(given.sweep()).isTrue();
    assertThat(given.sweep()).isFalse();

    assertThat(database.sql("select count(*) from answered").query(Long.class).single()).isZero();
  }
}
