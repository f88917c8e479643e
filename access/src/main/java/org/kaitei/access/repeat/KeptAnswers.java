package org.kaitei.access.repeat;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.IdempotencyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What calls were answered, in their table, each for a day. */
final class KeptAnswers {

  private static final String CLAIM =
      "select pg_try_advisory_xact_lock(hashtextextended('account ' || ? || ' ' || ?, 0))";
  private static final String FIND =
      """
      select request_hash, answer, refusal from access.answered
      where subject = ? and key = ? and answered_at > now() - interval '1 day'
      """;
  private static final String SWEEP =
      "delete from access.answered where answered_at <= now() - interval '1 day'";
  private static final String KEEP =
      """
      insert into access.answered (subject, key, request_hash, answer, refusal)
      values (?, ?, ?, ?, ?)
      on conflict (subject, key) do update set
        request_hash = excluded.request_hash, answer = excluded.answer,
        refusal = excluded.refusal, answered_at = now()
      where answered.answered_at <= now() - interval '1 day'
      """;

  /** Exactly one of both is there. */
  record Found(@Nullable String answer, @Nullable String refusal) {}

  private record Row(String requestHash, Found found) {}

  private final PasswordEncoder encoder = new BCryptPasswordEncoder();
  private final JdbcClient database;

  KeptAnswers(JdbcClient database) {
    this.database = database;
  }

  /**
   * @throws Refusal {@code key-reused} when the key stands for another request
   */
  Optional<Found> find(String subject, IdempotencyKey sent) {
    Optional<Row> row =
        database
            .sql(FIND)
            .params(subject, sent.key())
            .query((r, n) -> new Row(r.getString(1), new Found(r.getString(2), r.getString(3))))
            .optional();
    if (row.isPresent() && !encoder.matches(hex(sent), row.get().requestHash())) {
      throw Refusal.invalid("key-reused", Map.of("key", sent.key()));
    }
    return row.map(Row::found);
  }

  /** Whether nobody else decides the same now; it stays so until the transaction ends. */
  boolean claim(String subject, IdempotencyKey sent) {
    return database.sql(CLAIM).params(subject, sent.key()).query(Boolean.class).single();
  }

  /** The first answer under a key is the one that stays. */
  void keep(String subject, IdempotencyKey sent, Found found) {
    database
        .sql(KEEP)
        .params(subject, sent.key(), encoder.encode(hex(sent)), found.answer(), found.refusal())
        .update();
  }

  /** What stands longer than a day. */
  void forget() {
    database.sql(SWEEP).update();
  }

  private static String hex(IdempotencyKey sent) {
    return HexFormat.of().formatHex(sent.requestHash());
  }
}
