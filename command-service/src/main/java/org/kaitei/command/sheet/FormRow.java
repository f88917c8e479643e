package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.command.sheet.TableCells.OfRow;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.RowKey;

/**
 * A row of the form that was exported, cell by cell beside what it said then. Only figures, their
 * periods and the printed achievement may be changed in it: what else a form shows is decided by
 * the plan.
 */
final class FormRow {

  private static final String NOTE = "note";

  private static final Set<String> NEVER_READ =
      Set.of("row", "target_kind", "computed_achievement", NOTE, Columns.REASON);

  private final Columns columns;
  private final Map<String, String> written;
  private final List<Fault> warnings;
  private final Cells shown;
  private final Cells cells;
  private final SameCell same;
  private final Set<String> touched = new LinkedHashSet<>();

  /**
   * @param written what every cell said when the form was exported
   */
  FormRow(
      OfRow read,
      int row,
      Columns columns,
      Map<String, String> written,
      List<Fault> faults,
      List<Fault> warnings) {
    this.columns = columns;
    this.written = written;
    this.warnings = warnings;
    this.same = new SameCell(written.get("unit"));
    this.shown = new Cells(read.texts(), read.unread(), row, columns, faults);
    columns.index().forEach((name, at) -> compare(name, at, read));
    warnOfNote();
    this.cells = new Cells(texts(read), read.unread(), row, columns, faults);
    noteFixed();
  }

  boolean isTouched() {
    return !touched.isEmpty();
  }

  Cells cells() {
    return cells;
  }

  RowKey key() {
    return new RowKey(written.get("table"), written.get("no"), written.get("component"));
  }

  /**
   * @param form what all rows of the form said
   */
  SheetLine line(Collection<Map<String, String>> form) {
    return new FormLine(cells, columns, new Touched(touched, written, form)).line(key());
  }

  private void compare(String name, int at, OfRow read) {
    boolean visible = ((WorkbookPlace) columns.place()).at().get(at) >= 0;
    if (!visible || NEVER_READ.contains(name)) {
      return;
    }
    String now = shown.said(name);
    String then = written.get(name);
    if (now == null && then != null && !read.unread().containsKey(at)) {
      warnings.add(shown.faultAt(name, "cell-emptied", Map.of("written", then)));
    } else if (read.unread().containsKey(at)
        || !(same.says(name, now, then) || SameCell.isNumber(read.numbers().get(at), then))) {
      touched.add(name);
    }
  }

  /** Notes are written elsewhere: what somebody typed here would be lost without a word. */
  private void warnOfNote() {
    String now = shown.said(NOTE);
    if (now != null && !same.says(NOTE, now, written.get(NOTE))) {
      warnings.add(shown.faultAt(NOTE, "note-not-read", Map.of("found", now)));
    }
  }

  private List<String> texts(OfRow read) {
    var texts = new ArrayList<>(read.texts());
    columns
        .index()
        .forEach(
            (name, at) -> {
              boolean own = touched.contains(name) || name.equals(Columns.REASON);
              String text = own ? read.texts().get(at) : written.getOrDefault(name, "");
              texts.set(at, own && Columns.isFigure(name) ? same.withoutUnit(text) : text);
            });
    return texts;
  }

  private void noteFixed() {
    for (String name : touched) {
      boolean free =
          name.equals("baseline")
              || name.equals("baseline_fy")
              || name.equals("printed_achievement")
              || Columns.isOfAYear(name);
      if (!free) {
        String then = written.getOrDefault(name, "");
        String now = cells.text(name);
        if (now != null) {
          cells.fault(name, "fixed-cell", Map.of("written", then, "found", now));
        }
      }
    }
  }
}
