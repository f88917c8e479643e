package org.kaitei.query.pages.review;

import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.work.PartKey;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.submission.ShownPart;
import org.kaitei.sheet.SheetId;

/**
 * A department's part as a planner sees it.
 *
 * @param id of the department
 * @param chosen whether it is ticked
 * @param submitted when it last was; null when it never was
 * @param changed how many of its rows differ from what was submitted
 */
public record PartRow(
    String id,
    Link page,
    String state,
    boolean waiting,
    String due,
    boolean late,
    int rows,
    long missing,
    int warnings,
    String submitted,
    int changed,
    String returned,
    boolean chosen) {

  static PartRow of(ShownPart part, SheetId sheet, boolean chosen, Visit visit) {
    Words words = visit.words();
    return new PartRow(
        part.department().value(),
        new Link(part.name(), visit.to(new PartKey(sheet, part.department()).path())),
        words.say("part." + part.state()),
        part.state() == PartState.SUBMITTED,
        words.day(part.dueOn()),
        part.late(),
        part.rows().size(),
        part.missing(),
        part.warnings().size(),
        part.submittedAt() == null ? null : words.moment(part.submittedAt()),
        part.changedSinceSubmitted().size(),
        part.returnedReason(),
        chosen);
  }
}
