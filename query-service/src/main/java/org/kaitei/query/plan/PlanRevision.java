package org.kaitei.query.plan;

import java.time.Instant;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.views.Entry;

/**
 * One entry of a plan's history: what was so before, what is so after, who said it and why.
 *
 * @param revision within the plan, from 1
 * @param position within the ledger
 * @param kind such as {@code target-revised}
 * @param indicator that it is about; null when it is about none
 * @param before what stood there, as the event keeps it: whole, or by its name only where an event
 *     of a former release took it away; null when there was nothing, or the event does not keep it
 * @param after what stands there now; null when there is nothing any more
 * @param reason null when none is stated, or the revision that it belongs to states it
 * @param edition that it belongs to; while it is stored, only where the event says so
 * @param eventId the stored event's own, the same after every replay
 */
public record PlanRevision(
    long revision,
    long position,
    String kind,
    IndicatorId indicator,
    Period period,
    String component,
    Object before,
    Object after,
    Instant recordedAt,
    String recordedBy,
    String department,
    String reason,
    Integer edition,
    String eventId)
    implements Entry {

  /** The same revision, with the edition that stood when it was recorded. */
  PlanRevision in(int standing) {
    return new PlanRevision(
        revision,
        position,
        kind,
        indicator,
        period,
        component,
        before,
        after,
        recordedAt,
        recordedBy,
        department,
        reason,
        standing,
        eventId);
  }

  static PlanRevision of(RecordedEvent recorded, PlanEvent event) {
    PlanChangeTold told = PlanChangeTold.of(event);
    return new PlanRevision(
        recorded.revision(),
        recorded.position(),
        EventNames.kindOf(event),
        told.indicator(),
        told.period(),
        told.component(),
        told.before(),
        told.after(),
        recorded.recordedAt(),
        event.by().subject(),
        event.by().department(),
        told.reason(),
        told.edition(),
        recorded.eventId());
  }
}
