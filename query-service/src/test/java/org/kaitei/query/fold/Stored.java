package org.kaitei.query.fold;

import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.ViewStore;

/** A store with the views of a whole ledger. */
public final class Stored {

  private Stored() {}

  public static ViewStore views(Ledger ledger) {
    return views(ledger, MongoUnderTest.freshDatabase());
  }

  public static ViewStore views(Ledger ledger, MongoDatabase database) {
    return views(ledger, database, UnaryOperator.identity());
  }

  /**
   * @param upcast what each event means to a later release
   */
  public static ViewStore views(
      Ledger ledger, MongoDatabase database, UnaryOperator<LedgerEvent> upcast) {
    ViewStore store = new ViewStore(database, Views.SHAPE);
    long end = ledger.last().position();
    LiveFold.of(store)
        .fold(
            ledger.recorded().stream().map(event -> meaning(event, upcast)).toList(),
            new Place(end, ledger.now(), "topic", end, null));
    return store;
  }

  private static RecordedEvent meaning(RecordedEvent event, UnaryOperator<LedgerEvent> upcast) {
    return new RecordedEvent(
        event.eventId(),
        event.stream(),
        event.revision(),
        event.position(),
        event.recordedAt(),
        event.transactionEnd(),
        upcast.apply(event.event()));
  }
}
