package org.kaitei.command.submission;

import org.kaitei.command.sheet.ReportOrder;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.ledger.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order in which the store wrote what was said, also of what has no position yet. */
record WrittenOrder(JdbcClient store, StreamId sheet) implements ReportOrder {

  private static final String LATER =
      """
      select coalesce(
        (select global_index from event where stream = ? and revision = ? - 1)
        > (select global_index from event where stream = ? and revision = ? - 1), false)
      """;

  @Override
  public boolean isLater(long figure, Sheet.Standing row) {
    return store
        .sql(LATER)
        .params(row.row().indicator().stream().value(), figure, sheet.value(), row.reported())
        .query(Boolean.class)
        .single();
  }
}
