package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a sheet must remember to say yes or no.
 *
 * @param rows by their places, each as it stands with all its reports one over the other
 */
record Sheet(boolean opened, PMap<RowKey, Standing> rows) {

  record Standing(Row row, PrintedRow printed) {}

  static final Sheet UNKNOWN = new Sheet(false, HashTreePMap.empty());

  List<SheetEvent> decide(ReportRow c) {
    Standing before = rows.get(c.row().key());
    if (before != null && !c.afterFigures() && before.equals(reported(c.row(), c.printed()))) {
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

  private Standing reported(Row row, PrintedRow printed) {
    Standing before = rows.get(row.key());
    return new Standing(row, before == null ? printed : printed.over(before.printed()));
  }

  Sheet evolve(SheetEvent event) {
    return switch (event) {
      case SheetOpened e -> new Sheet(true, rows);
      case RowReported e ->
          new Sheet(true, rows.plus(e.row().key(), reported(e.row(), e.printed())));
      case SubmissionOpened e -> this;
      case DueDateMoved e -> this;
      case PartSubmitted e -> this;
      case PartReturned e -> this;
      case PartConfirmed e -> this;
      case SheetPublished e -> this;
      case PublicationSealed e -> this;
    };
  }
}
