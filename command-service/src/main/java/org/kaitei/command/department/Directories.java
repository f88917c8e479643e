package org.kaitei.command.department;

import java.util.List;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.Directory;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.LedgerEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The directory of departments for decisions that only ask it something. It is read from the store
 * and not opened as a stream, since whoever opens a stream keeps all others out until the end of
 * the transaction, and every figure of every department asks.
 */
@Component
public class Directories {

  private static final String SINCE =
      """
      select name, name_revision, payload from event
      where stream = ? and revision >= ? order by revision
      """;

  private final JdbcClient store;
  private volatile Known known = new Known(0, Directory.EMPTY);

  /**
   * @param rows how many of the stream are in it
   */
  private record Known(long rows, Directory directory) {}

  public Directories(JdbcClient store) {
    this.store = store;
  }

  /** As it was when the transaction that asks last looked. */
  public Directory now() {
    Known before = known;
    List<LedgerEvent> since =
        store
            .sql(SINCE)
            .params(DepartmentEvent.DIRECTORY.value(), before.rows)
            .query(
                (row, number) ->
                    EventJson.read(row.getString(1), row.getString(2), row.getString(3)))
            .list();
    Directory directory = before.directory;
    for (LedgerEvent event : since) {
      directory = directory.after((DepartmentEvent) event);
    }
    // Another thread may have come further or less far: each is right for the rows that it counts.
    known = new Known(before.rows + since.size(), directory);
    return directory;
  }
}
