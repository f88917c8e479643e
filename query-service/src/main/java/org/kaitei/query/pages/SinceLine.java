package org.kaitei.query.pages;

import java.util.List;
import org.kaitei.query.publication.CorrectedSince;
import org.kaitei.query.publication.NoteSince;

/**
 * What a sheet shows otherwise than its last publication.
 *
 * @param lead which publication that is
 * @param notes one line for each that differs
 * @param complete false when only the last of very many events were looked through
 */
public record SinceLine(
    String lead, List<ComparisonPage.Group> groups, List<String> notes, boolean complete) {

  /** Null when nothing differs. */
  static SinceLine of(CorrectedSince since, Visit visit) {
    return since == null
        ? null
        : new SinceLine(
            visit.words().say("sheet.corrected.lead", since.publication()),
            since.rows().stream().map(row -> ComparisonPage.group(row, visit)).toList(),
            since.notes().stream().map(note -> line(note, visit.words())).toList(),
            since.complete());
  }

  private static String line(NoteSince note, Words words) {
    return words.say(
        "sheet.corrected.note." + note.fate(),
        words.say("note." + note.kind()),
        words.moment(note.at()));
  }
}
