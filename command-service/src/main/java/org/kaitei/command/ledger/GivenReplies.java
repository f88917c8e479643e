package org.kaitei.command.ledger;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.kaitei.ledger.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The replies that were given under a key, each for a day. */
public final class GivenReplies {

  static final String REUSED = "key-reused";

  static final Duration KEPT = Duration.ofHours(24);

  private static final int SWEPT_AT_ONCE = 1_000;

  private static final String CLAIM =
      "select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))";
  private static final String FIND =
      "select request_hash, status, body from answered"
          + " where subject = ? and key = ? and answered_at > ?";
  private static final String FREE =
      "delete from answered where subject = ? and key = ? and answered_at <= ?";
  private static final String KEEP =
      "insert into answered (subject, key, request_hash, status, body, answered_at)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String SWEEP =
      """
      delete from answered where (subject, key) in
        (select subject, key from answered where answered_at <= ? order by answered_at limit ?)
      """;

  private record Given(byte[] requestHash, Reply reply) {}

  private final JdbcClient database;
  private final InstantSource clock;

  public GivenReplies(JdbcClient database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes the key until the transaction ends, however it ends, so that of all instances one decides
   * it.
   *
   * @return the reply that was given under it before
   * @throws Overtaken when it is being decided elsewhere
   * @throws Refusal {@code key-reused} when the key stands for another request
   */
  Optional<Reply> claim(RequestKey request) {
    boolean free =
        database.sql(CLAIM).params(request.subject(), request.key()).query(Boolean.class).single();
    if (!free) {
      throw Overtaken.byItself(request);
    }
    return find(request);
  }

  private Optional<Reply> find(RequestKey request) {
    Optional<Given> given =
        database
            .sql(FIND)
            .params(request.subject(), request.key(), aDayAgo())
            .query(
                (row, n) -> new Given(row.getBytes(1), new Reply(row.getInt(2), row.getString(3))))
            .optional();
    if (given.isPresent() && !Arrays.equals(given.get().requestHash, request.requestHash())) {
      throw Refusal.invalid(REUSED, Map.of("key", request.sent()));
    }
    return given.map(Given::reply);
  }

  /**
   * @throws DuplicateKeyException when the same key was answered in the meantime
   */
  void keep(RequestKey request, Reply reply) {
    database.sql(FREE).params(request.subject(), request.key(), aDayAgo()).update();
    database
        .sql(KEEP)
        .params(
            request.subject(),
            request.key(),
            request.requestHash(),
            reply.status(),
            reply.body(),
            now())
        .update();
  }

  /**
   * Frees keys that are older than a day.
   *
   * @return whether there may be more of them
   */
  public boolean sweep() {
    return database.sql(SWEEP).params(aDayAgo(), SWEPT_AT_ONCE).update() == SWEPT_AT_ONCE;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private OffsetDateTime aDayAgo() {
    return now().minus(KEPT);
  }
}
