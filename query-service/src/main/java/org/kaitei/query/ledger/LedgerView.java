package org.kaitei.query.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.Indexed;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** A stretch of the ledger: what {@value #LENGTH} positions hold, which never changes any more. */
public record LedgerView(List<LedgerEntry> entries) implements View<LedgerView>, Indexed {

  /** Short, because the last stretch is written again with each event. */
  static final int LENGTH = 50;

  public static final ViewKind<LedgerView> KIND =
      new ViewKind<>("ledger", LedgerView.class, new LedgerView(List.of()), false);

  /** The stretch that holds the position. */
  public static ViewKey<LedgerView> holding(long position) {
    return KIND.of(number(position));
  }

  static long number(long position) {
    return (position - 1) / LENGTH;
  }

  /** The last position that a stretch holds. */
  static long end(long number) {
    return (number + 1) * LENGTH;
  }

  @Override
  public LedgerView after(RecordedEvent event) {
    return new LedgerView(InOrder.and(entries, LedgerEntry.of(event)));
  }

  @Override
  public long number() {
    return number(entries.getFirst().position());
  }

  @Override
  public boolean isFull() {
    return entries.getLast().position() == end(number());
  }

  @Override
  public Map<String, Set<String>> index() {
    return LedgerIndex.of(entries);
  }
}
