package org.kaitei.query;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.LedgerEvent;

/**
 * Any history of a plan, a few indicators, sheets and notes: transactions of one or several events,
 * whether anybody would have recorded them in that order or not. Every event that can be stored is
 * among them.
 */
public final class Histories {

  private Histories() {}

  public static Arbitrary<List<List<LedgerEvent>>> any() {
    return event().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(40);
  }

  private static Arbitrary<LedgerEvent> event() {
    return Arbitraries.of(EventNames.all().stream().sorted().toList())
        .flatMap(name -> AnyRecord.of(EventNames.classOf(name)).map(event -> event));
  }
}
