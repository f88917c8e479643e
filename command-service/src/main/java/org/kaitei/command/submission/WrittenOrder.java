package org.kaitei.command.submission;

import java.util.Collection;
import org.kaitei.command.sheet.ReportOrder;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.ledger.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The order in which the store wrote what was said, also of what has no position yet.
 *
 * @param sheet its stream
 */
record WrittenOrder(JdbcClient store, StreamId sheet) implements ReportOrder {

  private static final String LATER =
      """
      select coalesce(
        (select global_index from event where stream = ? and revision = ? - 1)
        > (select global_index from event where stream = ? and revision = ? - 1), false)
      """;

  private static final String ANY_LATER =
      """
      select exists (
        select from event
        where stream = any(?::text[])
          and global_index > (select global_index from event where stream = ? and revision = ? - 1))
      """;

  /** Whether anything was said in the streams after a revision of the sheet. */
  boolean anyLater(Collection<StreamId> streams, long revision) {
    return store
        .sql(ANY_LATER)
        .param(streams.stream().map(StreamId::value).toArray(String[]::new))
        .params(sheet.value(), revision)
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean isLater(StreamId stream, long revision, Sheet.Standing row) {
    return store
        .sql(LATER)
        .params(stream.value(), revision, sheet.value(), row.reported())
        .query(Boolean.class)
        .single();
  }
}
