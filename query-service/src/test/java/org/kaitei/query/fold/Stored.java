package org.kaitei.query.fold;

import org.kaitei.query.Ledger;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.ViewStore;

/** A store with the views of a whole ledger. */
public final class Stored {

  private Stored() {}

  public static ViewStore views(Ledger ledger) {
    ViewStore store = new ViewStore(MongoUnderTest.freshDatabase(), Views.SHAPE);
    long end = ledger.last().position();
    LiveFold.of(store).fold(ledger.recorded(), new Place(end, ledger.now(), "topic", end, null));
    return store;
  }
}
