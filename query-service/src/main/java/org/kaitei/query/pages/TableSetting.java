package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.SheetTable.Footnote;
import org.kaitei.query.pages.SheetTable.Group;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.Warning;

/** Sets one table of a sheet, and knows afterwards where each row stands. */
final class TableSetting {

  private final Table table;
  private final String id;
  private final Visit visit;
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<RowKey, String> places = new LinkedHashMap<>();

  /**
   * @param number of the table on its sheet, from 1
   */
  TableSetting(Table table, int number, Visit visit) {
    this.table = table;
    this.id = "table-" + number;
    this.visit = visit;
  }

  SheetTable set() {
    List<Integer> years =
        table.rows().stream()
            .flatMap(row -> row.actuals().stream())
            .map(ShownActual::reportingYear)
            .distinct()
            .sorted()
            .toList();
    String group = null;
    for (ShownRow row : table.rows()) {
      if (groups.isEmpty() || !Objects.equals(row.group(), group)) {
        group = row.group();
        groups.add(new Group(group, new ArrayList<>()));
      }
      groups.getLast().rows().add(set(row, years));
    }
    return new SheetTable(
        id,
        table.title(),
        years.stream().map(visit.words()::year).toList(),
        groups.stream().anyMatch(g -> g.name() != null),
        groups,
        footnotes);
  }

  private SheetRow set(ShownRow row, List<Integer> years) {
    String rowId = id + "-row-" + (places.size() + 1);
    places.put(new RowKey(table.id(), row.no(), row.component()), rowId);
    List<Warning> warnings = row.warnings().stream().sorted(new ReadingOrder(row)).toList();
    SheetRow set = new RowSetting(row, warnings, footnotes.size() + 1, visit).set(rowId, years);
    Link place = new Link(visit.words().say("footnote.row", row.no(), named(row)), "#" + rowId);
    WarningWords sentences = new WarningWords(visit.words());
    for (Warning warning : warnings) {
      int number = footnotes.size() + 1;
      footnotes.add(new Footnote(number, id + "-note-" + number, place, sentences.of(warning)));
    }
    return set;
  }

  private String named(ShownRow row) {
    return row.component() == null
        ? row.name()
        : visit.words().say("with-component", row.name(), row.component());
  }

  /** The ids of the rows. */
  Map<RowKey, String> places() {
    return places;
  }
}
