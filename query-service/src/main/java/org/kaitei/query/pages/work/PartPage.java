package org.kaitei.query.pages.work;

import java.util.List;
import java.util.Map;
import org.kaitei.access.Right;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.submission.ShownPart;

/**
 * A department's part of a sheet, to be filled and submitted.
 *
 * @param due the last day, and whether it has passed
 * @param returned why it was given back; null unless it was
 * @param submitted when it last was, and that something has changed since; null when it never was
 * @param template where the department's spreadsheet is; null for whom that is not
 * @param mayFill whether who is here may enter figures
 * @param maySubmit whether who is here may say that it is complete
 * @param inItsPlace whether they would do so in place of the department, and say why
 * @param mayReassign whether they may pass it on to other departments, or withdraw it
 * @param version of the sheet that is shown; submission likewise
 * @param reason that was given for what was refused; null when there was none
 * @param trouble why it was not submitted, passed on or withdrawn; null when it was not tried
 */
public record PartPage(
    Frame frame,
    String action,
    String sheet,
    String department,
    String state,
    String due,
    boolean late,
    String returned,
    String submitted,
    int changed,
    String template,
    boolean mayFill,
    boolean maySubmit,
    boolean inItsPlace,
    boolean mayReassign,
    List<PartLine> lines,
    List<WarningLine> warnings,
    long version,
    long submission,
    String key,
    String reason,
    Trouble trouble) {

  /**
   * What of it was entered and could not be done.
   *
   * @param reason for what was tried with the whole part; null when none was given
   */
  record Open(
      Map<String, RowInput> left, Map<String, Trouble> troubles, String reason, Trouble trouble) {

    static final Open NOTHING = new Open(Map.of(), Map.of(), null, null);
  }

  /** How many rows have something that was not recorded. */
  public long refused() {
    return lines.stream().filter(line -> line.trouble() != null).count();
  }

  static PartPage of(PartSheet part, Open open, List<WarningLine> warnings, Visit visit) {
    Words words = visit.words();
    ShownPart shown = part.part();
    String department = part.key().department().value();
    Link sheet =
        new Link(
            words.say("sheet", words.year(part.key().sheet().year())),
            visit.to(PartKey.path(part.key().sheet())));
    boolean mayFill = part.allows(Right.RECORD, visit.actor());
    return new PartPage(
        frame(part, sheet, visit),
        visit.to(part.key().path()),
        sheet.text(),
        shown.name(),
        words.say("part." + shown.state()),
        words.day(shown.dueOn()),
        shown.late(),
        shown.returnedReason(),
        shown.submittedAt() == null ? null : words.moment(shown.submittedAt()),
        shown.changedSinceSubmitted().size(),
        mayFill
            ? visit.to(
                "/api" + PartKey.path(part.key().sheet()) + "/template",
                Map.of("department", department))
            : null,
        mayFill,
        maySubmit(part, visit),
        maySubmit(part, visit) && !part.isOf(visit.actor()),
        shown.state() != PartState.CONFIRMED && visit.actor().may(Right.RUN_SUBMISSION),
        shown.rows().stream()
            .map(
                row -> {
                  String place = Place.of(row.table(), row.no(), row.component());
                  return PartLine.of(
                      row, part, open.left.get(place), open.troubles.get(place), visit);
                })
            .toList(),
        warnings,
        part.sheet().version(),
        part.submission().version(),
        Command.newKey(),
        open.reason,
        open.trouble);
  }

  private static boolean maySubmit(PartSheet part, Visit visit) {
    return part.isOwed() && part.part().state().isDue() && part.allows(Right.SUBMIT, visit.actor());
  }

  private static Frame frame(PartSheet part, Link sheet, Visit visit) {
    return Frame.bare(
        visit,
        visit.words().say("part", part.part().name(), sheet.text()),
        List.of(
            Frame.home(visit),
            new Link(part.plan().title(), visit.to("/plans/" + part.plan().id())),
            sheet));
  }
}
