package org.kaitei.command.sequence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.kaitei.ledger.HashChain;

/** Where the order ends so far, and how it goes on from there. */
record Head(long position, Instant recordedAt, byte[] hash) {

  /** Before the first event. */
  static final Head NONE = new Head(0, Instant.EPOCH, HashChain.beginning());

  /** The places of all events of one transaction, which are recorded at one moment. */
  List<Place> follow(List<Waiting> transaction, Instant now) {
    Instant moment = notBefore(now.truncatedTo(ChronoUnit.MICROS));
    long end = position + transaction.size();
    var places = new ArrayList<Place>(transaction.size());
    byte[] last = hash;
    for (Waiting waiting : transaction) {
      long next = position + places.size() + 1;
      last = HashChain.next(last, next, moment, end, waiting.event());
      places.add(new Place(next, waiting.globalIndex(), moment, end, last));
    }
    return places;
  }

  /** Later than the last transaction also when the clock was set back. */
  private Instant notBefore(Instant now) {
    return now.isAfter(recordedAt) ? now : recordedAt.plus(1, ChronoUnit.MICROS);
  }
}
