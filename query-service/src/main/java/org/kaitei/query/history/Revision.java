package org.kaitei.query.history;

import java.time.Instant;
import java.util.List;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.views.Entry;

/**
 * One entry of an indicator's history: what was so before, what is so after, who said it and why.
 *
 * @param stream of the indicator, or of the plan that set a target for it
 * @param revision within that stream, from 1
 * @param position within the ledger
 * @param kind such as {@code measurement-corrected}
 * @param before a decimal, or the changed fields of a definition; null when there was nothing, or
 *     nothing was measured
 * @param after likewise
 * @param recordedBy the subject that said the command
 * @param edition of the plan, for what belongs to one
 * @param aim the kind of the target that stands afterwards; null for what is no target
 * @param eventId the stored event's own, the same after every replay
 * @param source of the figure that stands afterwards; likewise the status
 * @param acknowledged the codes of the warnings that the submitter has seen
 */
public record Revision(
    StreamId stream,
    long revision,
    long position,
    String kind,
    Period period,
    String component,
    Object before,
    Object after,
    Instant recordedAt,
    String recordedBy,
    String department,
    String reason,
    Integer edition,
    String eventId,
    Source source,
    Measurement.Status status,
    List<String> acknowledged,
    TargetKind aim)
    implements Entry {

  /** Of something without a source or status, and without a warning. */
  public Revision(
      StreamId stream,
      long revision,
      long position,
      String kind,
      Period period,
      String component,
      Object before,
      Object after,
      Instant recordedAt,
      String recordedBy,
      String department,
      String reason,
      Integer edition,
      String eventId) {
    this(
        stream,
        revision,
        position,
        kind,
        period,
        component,
        before,
        after,
        recordedAt,
        recordedBy,
        department,
        reason,
        edition,
        eventId,
        null,
        null,
        null,
        null);
  }

  static Revision of(RecordedEvent event, Change change) {
    SubmittedBy by = event.event().by();
    return new Revision(
        event.stream(),
        event.revision(),
        event.position(),
        change.kind(),
        change.period(),
        change.component(),
        change.before(),
        change.after(),
        event.recordedAt(),
        by.subject(),
        by.department(),
        change.reason(),
        change.edition(),
        event.eventId(),
        change.stands() == null ? null : change.stands().source(),
        change.stands() == null ? null : change.stands().status(),
        change.acknowledged(),
        change.aim() == null ? null : change.aim().kind());
  }
}
