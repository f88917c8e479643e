package org.kaitei.query.grid;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.history.Revision;
import org.kaitei.query.views.Stretches.Span;
import org.kaitei.query.views.ViewsAt;

/**
 * Reads an indicator's revisions so that no transaction of the ledger is cut in two.
 *
 * @param newest revision of the indicator
 */
record WholeTransactions(ViewsAt views, IndicatorId indicator, long newest) {

  private static final int AT_ONCE = HistoryView.STRETCHES.length();

  /** The revisions, and those before and after them that were recorded together with them. */
  List<Revision> around(long from, long to) {
    List<Revision> read = new ArrayList<>(revisions(from, to));
    if (!read.isEmpty()) {
      while (read.addAll(0, together(read.getFirst(), -AT_ONCE, -1))) {
        // the beginning of a large transaction is further back
      }
      while (read.addAll(together(read.getLast(), 1, AT_ONCE))) {
        // its end is further on
      }
    }
    return read;
  }

  private List<Revision> together(Revision one, int from, int to) {
    return revisions(one.revision() + from, one.revision() + to).stream()
        .filter(other -> other.recordedAt().equals(one.recordedAt()))
        .toList();
  }

  private List<Revision> revisions(long from, long to) {
    Span wanted = new Span(Math.max(1, from), Math.min(newest, to));
    return HistoryView.STRETCHES.read(views, indicator, wanted);
  }
}
