package org.kaitei.query.sheet;

import java.time.Instant;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.question.Answer;

/**
 * A sheet as it is shown: tables and rows in the order of their first report.
 *
 * @param revision the number of the sheet's last event
 * @param edition of the plan whose targets were asked for; null when none was
 */
public record SheetDocument(
    PlanId plan,
    int reportingYear,
    String status,
    long revision,
    Integer edition,
    List<Table> tables,
    List<ShownNote> notes,
    Instant asOf,
    long version)
    implements Answer {

  /**
   * @param title the id when none was given
   */
  public record Table(String id, String title, List<ShownRow> rows) {}
}
