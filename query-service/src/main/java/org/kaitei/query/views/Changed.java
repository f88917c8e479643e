package org.kaitei.query.views;

import java.time.Instant;
import org.kaitei.ledger.RecordedEvent;

/**
 * When something was last changed, on both counts.
 *
 * @param revision within the stream that the event is in
 * @param position within the ledger
 */
public record Changed(long revision, long position, Instant recordedAt) {

  /** The position of an event that nobody has recorded: after all others. */
  public static final long SUPPOSED = Long.MAX_VALUE;

  public boolean isSupposed() {
    return position == SUPPOSED;
  }

  public static Changed by(RecordedEvent event) {
    return new Changed(event.revision(), event.position(), event.recordedAt());
  }
}
