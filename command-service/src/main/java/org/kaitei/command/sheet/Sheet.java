package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What a sheet must remember to say yes or no. */
record Sheet(boolean opened, PMap<RowKey, RowReported> rows) {

  static final Sheet UNKNOWN = new Sheet(false, HashTreePMap.empty());

  List<SheetEvent> decide(ReportRow c) {
    RowReported before = rows.get(c.row().key());
    PrintedRow printed = before == null ? c.printed() : c.printed().over(before.printed());
    if (before != null && !c.afterFigures() && same(before, c, printed)) {
      return List.of();
    }
    if (before != null && c.reason() == null && printed.contradicts(before.printed())) {
      throw Refusal.conflict(
          "row-printed-otherwise",
          Map.of("table", c.row().key().table(), "no", c.row().key().no()));
    }
    var events = new ArrayList<SheetEvent>();
    if (!opened) {
      events.add(new SheetOpened(c.sheet().plan(), c.sheet().year(), c.by()));
    }
    events.add(
        new RowReported(c.sheet().plan(), c.sheet().year(), c.row(), printed, c.reason(), c.by()));
    return events;
  }

  private static boolean same(RowReported before, ReportRow c, PrintedRow printed) {
    return before.row().equals(c.row()) && before.printed().equals(printed);
  }

  Sheet evolve(SheetEvent event) {
    return switch (event) {
      case SheetOpened e -> new Sheet(true, rows);
      case RowReported e -> new Sheet(true, rows.plus(e.row().key(), e));
    };
  }
}
