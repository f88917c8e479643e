package org.kaitei.command.ledger;

import java.util.Map;
import org.kaitei.ledger.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far streams have come, as the store itself says. */
public final class StreamEnds {

  private static final String STILL =
      """
      select coalesce(
        bool_and(known = coalesce((select max(revision) + 1 from event where stream = s), 0)), true)
      from unnest(?::text[], ?::bigint[]) as consulted (s, known)
      """;

  private static final String AT =
      """
      select revision + 1 from event join sequenced using (global_index)
      where stream = ? and position <= ? and ? <= (select max(position) from sequenced)
      order by revision desc limit 1
      """;

  private final JdbcClient store;

  public StreamEnds(JdbcClient store) {
    this.store = store;
  }

  /** Whether each stream's last revision is still the one that is known. */
  boolean still(Map<StreamId, Long> known) {
    return store
        .sql(STILL)
        .param(known.keySet().stream().map(StreamId::value).toArray(String[]::new))
        .param(known.values().toArray(Long[]::new))
        .query(Boolean.class)
        .single();
  }

  /**
   * The revision that a stream had in a version of the ledger: that of its last event at or before
   * the position, or 0. A version that the ledger never had knows nothing.
   */
  public long at(StreamId stream, long version) {
    return store
        .sql(AT)
        .params(stream.value(), version, version)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
