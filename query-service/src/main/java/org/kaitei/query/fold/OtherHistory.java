package org.kaitei.query.fold;

import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.views.Place;

/**
 * The topic tells another history than the views were folded from: the ledger was restored from an
 * older backup, say, and went on. The views are worth nothing then.
 */
final class OtherHistory extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OtherHistory(Place folded, SequencedEvent found) {
    super(
        "the views at position %d are of another history than the topic's event %s"
            .formatted(folded.position(), found));
  }
}
