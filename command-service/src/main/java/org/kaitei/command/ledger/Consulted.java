package org.kaitei.command.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kaitei.ledger.StreamId;

/**
 * Which streams a decision was made on, and how far each was known. A cached stream may be behind
 * what another instance has recorded; an answer that records nothing is only as good as this.
 */
public final class Consulted {

  private final Map<StreamId, Long> revisions = new LinkedHashMap<>();

  /** Those of one command, also after it was rolled back. */
  public static Consulted in(UnitOfWork<?> unitOfWork) {
    return unitOfWork
        .root()
        .getOrComputeResource(Consulted.class.getName(), key -> new Consulted());
  }

  void add(StreamId stream, long revision) {
    revisions.putIfAbsent(stream, revision);
  }

  /** The last number that was known of each stream; 0 for one that seemed to have no event. */
  public Map<StreamId, Long> revisions() {
    return revisions;
  }
}
