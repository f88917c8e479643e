package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * What a sheet must remember to say yes or no.
 *
 * @param rows by their places, in the order of their first reports, each as it stands with all its
 *     reports one over the other
 * @param begun the revision of the first row that was reported; 0 before it
 */
public record Sheet(
    boolean opened,
    PMap<RowKey, Standing> rows,
    long begun,
    Submission submission,
    Publications publications,
    long revision) {

  /**
   * A row with all that it printed.
   *
   * @param reported the revision that last said so
   */
  public record Standing(Row row, PrintedRow printed, long reported) {

    private boolean says(Standing other) {
      return row.equals(other.row) && printed.equals(other.printed);
    }
  }

  public static final Sheet UNKNOWN =
      new Sheet(false, OrderedPMap.empty(), 0, Submission.NONE, Publications.NONE, 0);

  List<SheetEvent> decide(ReportRow c) {
    Standing before = rows.get(c.row().key());
    if (before != null
        && !c.afterFigures()
        && before.says(reported(c.row(), c.printed(), revision))) {
      return List.of();
    }
    if (before != null && c.reason() == null && c.printed().contradicts(before.printed())) {
      throw Refusal.conflict(
          "row-printed-otherwise",
          Map.of("table", c.row().key().table(), "no", c.row().key().no()));
    }
    var events = new ArrayList<SheetEvent>();
    if (!opened) {
      events.add(new SheetOpened(c.sheet().plan(), c.sheet().year(), c.by()));
    }
    events.add(
        new RowReported(
            c.sheet().plan(), c.sheet().year(), c.row(), c.printed(), c.reason(), c.by()));
    return events;
  }

  private Standing reported(Row row, PrintedRow printed, long at) {
    Standing before = rows.get(row.key());
    return new Standing(row, before == null ? printed : printed.over(before.printed()), at);
  }

  public Sheet evolve(SheetEvent event) {
    return evolveAt(event, revision + 1);
  }

  /**
   * @param row the number that the event has in the store
   */
  Sheet evolveAt(SheetEvent event, long row) {
    return new Sheet(
        true,
        event instanceof RowReported e
            ? rows.plus(e.row().key(), reported(e.row(), e.printed(), row))
            : rows,
        begun == 0 && event instanceof RowReported ? row : begun,
        submission.after(event, row),
        publications.after(event),
        row);
  }
}
