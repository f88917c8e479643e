package org.kaitei.query.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.RowKey;
import org.kaitei.query.views.Entry;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

/**
 * One entry of a sheet's history: which row was reported, who said it and why.
 *
 * @param revision within the sheet, from 1
 * @param row null for the sheet as a whole
 * @param cells those that the report filled, as {@code unit}, {@code baseline}, {@code
 *     actual/2021}, {@code target} and {@code reported}
 */
public record SheetRevision(
    long revision,
    long position,
    String kind,
    RowKey row,
    List<String> cells,
    Instant recordedAt,
    String recordedBy,
    String department,
    String reason,
    String eventId)
    implements Entry {

  static SheetRevision of(RecordedEvent recorded, SheetEvent event) {
    RowReported report = event instanceof RowReported reported ? reported : null;
    return new SheetRevision(
        recorded.revision(),
        recorded.position(),
        EventNames.kindOf(event),
        report == null ? null : report.row().key(),
        report == null ? List.of() : filled(report.printed()),
        recorded.recordedAt(),
        event.by().subject(),
        event.by().department(),
        reason(event),
        recorded.eventId());
  }

  private static String reason(SheetEvent event) {
    return switch (event) {
      case SheetOpened e -> null;
      case RowReported e -> e.reason();
      case SubmissionOpened e -> e.reason();
      case DueDateMoved e -> e.reason();
      case PartSubmitted e -> e.reason();
      case PartReturned e -> e.reason();
      case PartConfirmed e -> e.word();
      case PartPassedOn e -> e.reason();
      case PartWithdrawn e -> e.reason();
      case SheetPublished e -> e.reason();
      case PublicationSealed e -> null;
    };
  }

  private static List<String> filled(PrintedRow printed) {
    List<String> cells = new ArrayList<>();
    add(cells, "unit", printed.unit());
    add(cells, "baseline", printed.baseline());
    printed.actuals().forEach(a -> add(cells, "actual/" + a.reportingYear(), a));
    add(cells, "target", printed.target());
    add(cells, "reported", printed.achievement());
    return List.copyOf(cells);
  }

  private static void add(List<String> cells, String cell, Object print) {
    if (print != null) {
      cells.add(cell);
    }
  }
}
