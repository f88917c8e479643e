package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.Entry;
import org.kaitei.sheet.SheetEvent.RowReported;

/**
 * An event as the ledger lists it. An event that was split since it was stored has an entry for
 * each of its parts, all at the same position.
 *
 * @param kind the stored name, such as {@code indicator.measurement-corrected}: in the ledger the
 *     kinds of all streams stand side by side
 * @param plan that says it or is spoken of; null for what is no plan's own, as a measurement
 * @param indicator that it is about; null when it is about none
 * @param before a decimal, a name or a text; null where the event replaces none
 * @param after likewise; null where nothing is left
 * @param text all else that the event words; null for nothing
 */
public record LedgerEntry(
    long position,
    StreamId stream,
    long revision,
    String kind,
    Instant recordedAt,
    String recordedBy,
    String department,
    String reason,
    PlanId plan,
    IndicatorId indicator,
    Period period,
    String component,
    String before,
    String after,
    String text,
    String eventId)
    implements Entry {

  private static final String ROW_REPORTED = EventNames.nameOf(RowReported.class);

  static LedgerEntry of(RecordedEvent recorded) {
    Told told = Told.of(recorded.event());
    SubmittedBy by = recorded.event().by();
    return new LedgerEntry(
        recorded.position(),
        recorded.stream(),
        recorded.revision(),
        EventNames.nameOf(recorded.event().getClass()),
        recorded.recordedAt(),
        by.subject(),
        by.department(),
        told.reason(),
        told.plan(),
        told.indicator(),
        told.period(),
        told.component(),
        told.before(),
        told.after(),
        told.text(),
        recorded.eventId());
  }

  /** What the cells of a reported row print, as figures are told; none for any other entry. */
  public Stream<String> cells() {
    return ROW_REPORTED.equals(kind) && text != null ? text.lines() : Stream.of();
  }

  boolean isVisibleAt(Instant mark) {
    return !recordedAt.isAfter(mark);
  }
}
