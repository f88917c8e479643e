package org.kaitei.query.fold;

import java.time.Instant;
import java.util.List;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.ViewStore;

/** A ledger whose transactions are folded into a store as they are recorded. */
public final class StoredLedger {

  private final Ledger ledger = new Ledger();
  private final ViewStore store;
  private final LiveFold fold;

  private StoredLedger(ViewStore store) {
    this.store = store;
    this.fold = LiveFold.of(store);
  }

  public static StoredLedger empty() {
    return in(new ViewStore(MongoUnderTest.freshDatabase(), Views.SHAPE));
  }

  /** A ledger that begins while its views may be those of another. */
  public static StoredLedger in(ViewStore store) {
    return new StoredLedger(store);
  }

  public ViewStore store() {
    return store;
  }

  public void record(LedgerEvent... transaction) {
    fold.fold(
        ledger.record(transaction),
        new Place(ledger.last().position(), ledger.now(), "topic", ledger.last().position(), null));
  }

  /** As when an instance was killed between the two writes: views without their place. */
  public void storeBeyondThePlace(LedgerEvent... transaction) {
    Place before = store.place();
    record(transaction);
    store.move(store.place(), before);
  }

  /** Its events as they are published. */
  public List<SequencedEvent> sequenced() {
    return ledger.sequenced();
  }

  public Instant now() {
    return ledger.now();
  }
}
