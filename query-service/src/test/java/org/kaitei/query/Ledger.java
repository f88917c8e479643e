package org.kaitei.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.HashChain;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.ledger.StreamId;

/** A ledger in memory that gives events their positions, revisions and times. */
public final class Ledger {

  private static final Instant FIRST = Instant.parse("2022-09-01T00:00:00.000001Z");

  private final List<SequencedEvent> events = new ArrayList<>();
  private final Map<StreamId, Long> revisions = new HashMap<>();
  private Instant now = FIRST;

  /** The same up to a position, and open to go on in another way; what comes is recorded later. */
  public Ledger restoredTo(long position) {
    Ledger restored = new Ledger();
    restored.events.addAll(events.subList(0, (int) position));
    restored.events.forEach(e -> restored.revisions.merge(e.stored().stream(), 1L, Long::sum));
    restored.now = now;
    return restored;
  }

  /** Records one transaction and tells its events as they are read. */
  public List<RecordedEvent> record(List<? extends LedgerEvent> transaction) {
    now = now.plus(1, ChronoUnit.MICROS);
    long end = events.size() + transaction.size();
    int from = events.size();
    for (LedgerEvent event : transaction) {
      events.add(sequenced(event, end));
    }
    return events.subList(from, events.size()).stream().map(SequencedEvent::decoded).toList();
  }

  public List<RecordedEvent> record(LedgerEvent... transaction) {
    return record(List.of(transaction));
  }

  private SequencedEvent sequenced(LedgerEvent event, long transactionEnd) {
    long revision = revisions.merge(event.stream(), 1L, Long::sum);
    long position = events.size() + 1L;
    StoredEvent stored =
        new StoredEvent(
            "event-" + position,
            event.stream(),
            revision,
            event.stream().kind(),
            EventNames.nameOf(event.getClass()),
            EventNames.revisionOf(event.getClass()),
            EventJson.write(event),
            "{}",
            now.toString());
    byte[] before = events.isEmpty() ? HashChain.beginning() : last().hash();
    byte[] hash = HashChain.next(before, position, now, transactionEnd, stored);
    return new SequencedEvent(position, now, transactionEnd, hash, stored);
  }

  public List<SequencedEvent> sequenced() {
    return List.copyOf(events);
  }

  public List<RecordedEvent> recorded() {
    return events.stream().map(SequencedEvent::decoded).toList();
  }

  /** When the last transaction was recorded. */
  public Instant now() {
    return now;
  }

  public SequencedEvent last() {
    return events.getLast();
  }
}
