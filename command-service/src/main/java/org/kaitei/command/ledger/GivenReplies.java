package org.kaitei.command.ledger;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.kaitei.ledger.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The replies that were given under a key, for as long as the ledger stands. */
final class GivenReplies {

  private static final String FIND =
      "select request_hash, status, body from answered where key = ?";
  private static final String KEEP =
      "insert into answered (key, request_hash, status, body) values (?, ?, ?, ?)";

  private record Given(byte[] requestHash, Reply reply) {}

  private final JdbcClient database;

  GivenReplies(JdbcClient database) {
    this.database = database;
  }

  /**
   * @throws Refusal {@code key-reused} when the key stands for another request
   */
  Optional<Reply> find(RequestKey request) {
    Optional<Given> given =
        database
            .sql(FIND)
            .param(request.key())
            .query(
                (row, n) -> new Given(row.getBytes(1), new Reply(row.getInt(2), row.getString(3))))
            .optional();
    if (given.isPresent() && !Arrays.equals(given.get().requestHash, request.requestHash())) {
      throw Refusal.invalid("key-reused", Map.of("key", request.key()));
    }
    return given.map(Given::reply);
  }

  /**
   * @throws DuplicateKeyException when the same key was answered in the meantime
   */
  void keep(RequestKey request, Reply reply) {
    database
        .sql(KEEP)
        .params(request.key(), request.requestHash(), reply.status(), reply.body())
        .update();
  }
}
