package org.kaitei.query.sheet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.publication.CorrectedSince;
import org.kaitei.query.publication.ShownPublication;
import org.kaitei.query.question.Answer;
import org.kaitei.query.submission.SheetStatus;

/**
 * A sheet as it is shown: tables and rows in the order of their first report.
 *
 * @param revision the number of the sheet's last event
 * @param edition of the plan whose targets were asked for; null when none was
 * @param publications in their order
 * @param correctedSincePublication what differs from the last publication; null when nothing does,
 *     or there is none
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
    Instant asOf,
    long version)
    implements Answer {

  /**
   * @param title the id when none was given
   */
  public record Table(String id, String title, List<ShownRow> rows) {}
}
