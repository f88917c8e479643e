package org.kaitei.command.sequence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.kaitei.command.store.EventRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives committed events their places in the ledger's one order: whole transactions, one after the
 * other. However many sequencers there are, one works at a time.
 */
public final class Sequencer {

  // The planner must not go by what it once learnt about a table that is mostly empty.
  private static final String TAKE_TURN =
      """
      select set_config('enable_seqscan', 'off', true) is not null
         and pg_try_advisory_xact_lock(hashtext('kaitei.sequencer'))
      """;

  private static final String HEAD =
      "select position, recorded_at, hash from sequenced order by position desc limit 1";

  private static final String ANY_WAITING = "select exists (select from outbox)";

  // Transactions are ordered by their last row: a stream's later event is written only when the
  // earlier is committed, so the later transaction has the higher last row, whatever it wrote
  // before. Of the first rows those transactions are taken that have no row beyond them; none
  // that waits outside comes before these.
  private static final String WAITING =
      """
      with first as (select tx, global_index from outbox order by global_index limit ?),
           whole as (
             select tx, max(global_index) as last_index from first group by tx
             having not exists (
               select from outbox
               where outbox.tx = first.tx
                 and outbox.global_index > (select max(global_index) from first)))
      select last_index, event.*
      from whole join first using (tx) join event using (global_index)
      order by last_index, event.global_index
      """;

  private static final String PLACE =
      """
      insert into sequenced (position, global_index, recorded_at, transaction_end, hash)
      select * from unnest(?::bigint[], ?::bigint[], ?::timestamptz[], ?::bigint[], ?::bytea[])
      """;

  private static final String TAKE_OUT = "delete from outbox where global_index = any (?)";

  private final JdbcClient store;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final int batch;

  /**
   * @param batch how many events to look at in a round; more when one transaction has more
   */
  public Sequencer(JdbcClient store, TransactionOperations transactions, Clock clock, int batch) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.batch = batch;
  }

  /**
   * @return how many events got their places; none also while another sequencer has its turn
   */
  public int round() {
    return transactions.execute(
        round -> store.sql(TAKE_TURN).query(Boolean.class).single() ? sequence() : 0);
  }

  private int sequence() {
    List<Waiting> waiting = waiting();
    if (!waiting.isEmpty()) {
      keep(places(waiting));
    }
    return waiting.size();
  }

  private List<Waiting> waiting() {
    List<Waiting> whole = first(batch);
    for (int more = 2 * batch; whole.isEmpty() && anyWaiting(); more *= 2) {
      whole = first(more);
    }
    return whole;
  }

  private boolean anyWaiting() {
    return store.sql(ANY_WAITING).query(Boolean.class).single();
  }

  private List<Waiting> first(int rows) {
    return store
        .sql(WAITING)
        .param(rows)
        .query((row, n) -> new Waiting(row.getLong(1), row.getLong(2), EventRow.read(row)))
        .list();
  }

  private List<Place> places(List<Waiting> waiting) {
    var transactions =
        waiting.stream()
            .collect(
                Collectors.groupingBy(Waiting::lastIndex, LinkedHashMap::new, Collectors.toList()));
    var places = new ArrayList<Place>(waiting.size());
    Head head = head();
    for (List<Waiting> transaction : transactions.values()) {
      places.addAll(head.follow(transaction, clock.instant()));
      head = places.getLast().asHead();
    }
    return places;
  }

  private Head head() {
    return store
        .sql(HEAD)
        .query(
            (row, n) ->
                new Head(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getBytes(3)))
        .optional()
        .orElse(Head.NONE);
  }

  private void keep(List<Place> places) {
    Object[] indexes = places.stream().map(Place::globalIndex).toArray(Long[]::new);
    store
        .sql(PLACE)
        .param(places.stream().map(Place::position).toArray(Long[]::new))
        .param(indexes)
        .param(places.stream().map(p -> p.recordedAt().toString()).toArray(String[]::new))
        .param(places.stream().map(Place::transactionEnd).toArray(Long[]::new))
        .param(places.stream().map(Place::hash).toArray(byte[][]::new))
        .update();
    store.sql(TAKE_OUT).param(indexes).update();
  }
}
