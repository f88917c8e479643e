package org.kaitei.query.pages.work;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.plan.RowKey;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.pages.form.RowPlace;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.pages.work.PartPage.Open;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.submission.ShownPart.PartRow;

/**
 * A row of a part with what is entered there.
 *
 * @param place under which the form sends it
 * @param cell where the figure is entered alone, with its history
 * @param previous the figure of the year before; null when there is none; likewise the others
 * @param standing the figure of the year as it stands
 * @param achievement that the row states; null when it states none
 * @param period that the figure was measured in; null where the sheet does not show the row
 * @param same the row of this part at which the same figure is entered; null for this one
 * @param progress what was said of it so far
 * @param saved whether something that was entered here was recorded just now
 * @param trouble why what was entered was not recorded; null when nothing is wrong
 */
public record PartLine(
    String place,
    String table,
    String no,
    Link cell,
    String component,
    String unit,
    String baseline,
    String previous,
    String target,
    String standing,
    String achievement,
    String period,
    Link same,
    boolean missing,
    RowInput input,
    List<String> progress,
    boolean saved,
    Trouble trouble) {

  /** What the department calls the row. */
  public String title() {
    return Stream.of(table, no, cell.text(), component)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /** Whether the figure is entered at another row. */
  public boolean elsewhere() {
    return same != null;
  }

  /** What stands is replaced only with a reason. */
  public boolean needsReason() {
    return achievement != null || (standing != null && !elsewhere());
  }

  /** The warnings about the figure that are to be ticked. */
  public List<Trouble.Fault> cautions() {
    return trouble != null && trouble.is("unacknowledged-warnings") ? trouble.faults() : List.of();
  }

  /**
   * @param open what was entered and could not be recorded
   */
  static PartLine of(PartRow row, PartSheet part, Link same, Open open, Visit visit) {
    Words words = visit.words();
    String address = RowPlace.of(row.table(), row.no(), row.component());
    RowInput input = open.left().get(address);
    RowKey place = new RowKey(row.table(), row.no(), row.component());
    Optional<ShownRow> shown = part.row(place);
    String standing = shown.flatMap(part::actual).map(ShownActual::printed).orElse(null);
    String achievement = shown.flatMap(part::achievement).orElse(null);
    String period = shown.map(part::period).map(words::period).orElse(null);
    return new PartLine(
        address,
        part.tableTitle(row.table()),
        row.no(),
        new Link(row.name(), cell(row, shown, part).page(visit)),
        row.component(),
        shown.map(ShownRow::unit).orElse(null),
        shown.map(ShownRow::baseline).map(baseline -> figure(baseline, words)).orElse(null),
        shown
            .flatMap(s -> part.actual(s, part.key().sheet().year() - 1))
            .map(ShownActual::printed)
            .orElse(null),
        shown.map(ShownRow::target).map(target -> target(target, words)).orElse(null),
        standing,
        achievement,
        period,
        same,
        row.missing(),
        input == null
            ? new RowInput(
                standing, standing, null, null, List.of(), RowPrint.standing(achievement, period))
            : input,
        part.progress(place).stream().map(ShownNote::text).toList(),
        open.saved().contains(address),
        open.troubles().get(address));
  }

  /** The figure that a row of a part asks for, also where the sheet does not show the row yet. */
  static Cell cell(PartRow row, Optional<ShownRow> shown, PartSheet part) {
    return shown
        .map(part::cell)
        .orElseGet(
            () ->
                new Cell(
                    row.indicator(),
                    Period.fiscalYear(part.key().sheet().year()),
                    row.component()));
  }

  private static String figure(DatedFigure figure, Words words) {
    return figure.printed() == null
        ? null
        : words.say("figure-of", words.period(figure.period()), figure.printed());
  }

  private static String target(ShownRow.AimedFigure target, Words words) {
    return target.printed() == null
        ? null
        : words.say("figure-of", words.period(target.period()), target.printed());
  }
}
