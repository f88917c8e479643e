package org.kaitei.query.pages.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.access.Right;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.submission.ShownPart;
import org.kaitei.query.submission.ShownPart.PartRow;

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
   * @param saved the rows of which something was recorded
   * @param reason for what was tried with the whole part; null when none was given
   */
  record Open(
      Map<String, RowInput> left,
      Set<String> saved,
      Map<String, Trouble> troubles,
      String reason,
      Trouble trouble) {

    static final Open NOTHING = new Open(Map.of(), Set.of(), Map.of(), null, null);

    /** Nothing of it row by row. */
    static Open refused(Form form, Trouble trouble) {
      return new Open(Map.of(), Set.of(), Map.of(), form.text("reason"), trouble);
    }
  }

  /** How many rows have something that was not recorded. */
  public long refused() {
    return lines.stream().filter(line -> line.trouble() != null).count();
  }

  /** The rows of which something was recorded, while that of others was not. */
  public List<String> saved() {
    return lines.stream().filter(PartLine::saved).map(PartLine::title).toList();
  }

  static PartPage of(PartSheet part, Open open, List<WarningLine> warnings, Visit visit) {
    Words words = visit.words();
    ShownPart shown = part.part();
    String department = part.key().department().value();
    Link sheet =
        new Link(
            words.say("sheet", words.year(part.key().sheet().year())),
            visit.to(SheetAddress.path(part.key().sheet())));
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
                "/api" + SheetAddress.path(part.key().sheet()) + "/template",
                Map.of("department", department))
            : null,
        mayFill,
        maySubmit(part, visit),
        maySubmit(part, visit) && !part.isOf(visit.actor()),
        shown.state() != PartState.CONFIRMED && visit.actor().may(Right.RUN_SUBMISSION),
        lines(part, open, visit),
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

  /** A figure that stands in several rows is entered at the first of them. */
  private static List<PartLine> lines(PartSheet part, Open open, Visit visit) {
    Map<Cell, Link> entered = new HashMap<>();
    List<PartLine> lines = new ArrayList<>();
    for (PartRow row : part.part().rows()) {
      var place = new RowKey(row.table(), row.no(), row.component());
      Cell cell = PartLine.cell(row, part.row(place), part);
      Link here = new Link(part.tableTitle(row.table()) + " " + row.no(), "#row-" + lines.size());
      lines.add(PartLine.of(row, part, entered.putIfAbsent(cell, here), open, visit));
    }
    return lines;
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
