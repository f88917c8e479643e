package org.kaitei.query.pages;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.kaitei.query.publication.CorrectedSince;
import org.kaitei.query.publication.NoteSince;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocument.Table;

/**
 * What a sheet shows otherwise than its last publication.
 *
 * @param lead which publication that is
 * @param notes one line for each that differs
 * @param complete false when only the last of very many events were looked through
 */
public record SinceLine(
    String lead, List<ComparisonPage.Group> groups, List<String> notes, boolean complete) {

  /**
   * Null when nothing differs.
   *
   * @param whole the sheet with all its tables
   */
  static SinceLine of(CorrectedSince since, SheetDocument whole, Visit visit) {
    return since == null
        ? null
        : new SinceLine(
            visit.words().say("sheet.corrected.lead", since.publication()),
            ComparisonPage.groups(since.rows(), titles(whole), visit),
            since.notes().stream().map(note -> line(note, visit.words())).toList(),
            since.complete());
  }

  private static Map<String, String> titles(SheetDocument whole) {
    return whole.tables().stream().collect(toMap(Table::id, Table::title));
  }

  private static String line(NoteSince note, Words words) {
    return words.say(
        "sheet.corrected.note." + note.fate(),
        words.say("note." + note.kind()),
        words.moment(note.at()));
  }
}
