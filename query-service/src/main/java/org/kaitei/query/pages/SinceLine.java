package org.kaitei.query.pages;

import java.util.List;
import org.kaitei.query.publication.CorrectedSince;

/**
 * What a sheet shows otherwise than its last publication.
 *
 * @param lead which publication that is
 * @param complete false when only the last of very many events were looked through
 */
public record SinceLine(String lead, List<ComparisonPage.Group> groups, boolean complete) {

  /** Null when nothing differs. */
  static SinceLine of(CorrectedSince since, Visit visit) {
    return since == null
        ? null
        : new SinceLine(
            visit.words().say("sheet.corrected.lead", since.publication()),
            since.rows().stream().map(row -> ComparisonPage.group(row, visit)).toList(),
            since.complete());
  }
}
