package org.kaitei.query.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.publication.CorrectedSince;
import org.kaitei.query.publication.ShownPublication;
import org.kaitei.query.question.DailyAnswer;
import org.kaitei.query.submission.SheetStatus;

/**
 * A sheet as it is shown: tables and rows in the order of their first report.
 *
 * @param revision the number of the sheet's last event
 * @param edition of the plan whose targets were asked for; null when none was
 * @param publications in their order
 * @param correctedSincePublication what differs from the last publication; null when nothing does,
 *     or there is none
 * @param publishedAsOf the moment that the last publication shows, whose rows and notes these are,
 *     for who sees only what was published; null for others
 * @param on the day, in Japan, on which the department answers whose rows were asked for; null
 *     where none was
 */
public record SheetDocument(
    PlanId plan,
    int reportingYear,
    SheetStatus status,
    long revision,
    Integer edition,
    List<Table> tables,
    List<ShownNote> notes,
    List<ShownPublication> publications,
    @Nullable CorrectedSince correctedSincePublication,
    @Nullable Instant publishedAsOf,
    @Nullable LocalDate on,
    Instant asOf,
    long version)
    implements DailyAnswer {

  /** The moment whose rows and notes these are. */
  public Instant shownAsOf() {
    return publishedAsOf == null ? asOf : publishedAsOf;
  }

  /** The sheet when none of its rows is wanted. */
  public SheetDocument withoutRows() {
    return new SheetDocument(
        plan,
        reportingYear,
        status,
        revision,
        edition,
        List.of(),
        notes,
        publications,
        null,
        publishedAsOf,
        on,
        asOf,
        version);
  }

  /**
   * @param title the id when none was given
   */
  public record Table(String id, String title, List<ShownRow> rows) {}
}
