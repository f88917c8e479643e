package org.kaitei.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.views.ViewsAt;

/**
 * Reads stretches of an indicator's history.
 *
 * @param last its newest revision
 */
public record Stretch(ViewsAt views, IndicatorId indicator, long last) {

  /** Those of the revisions that there are. */
  public List<Revision> revisions(long from, long to) {
    List<String> stretches =
        LongStream.rangeClosed(Math.max(1, from), Math.min(last, to))
            .mapToObj(revision -> HistoryView.holding(indicator, revision).id())
            .distinct()
            .toList();
    return views.all(HistoryView.KIND, stretches).values().stream()
        .flatMap(stretch -> stretch.state().revisions().stream())
        .filter(revision -> revision.revision() >= from && revision.revision() <= to)
        .filter(revision -> revision.revision() <= last)
        .sorted(Comparator.comparing(Revision::revision))
        .toList();
  }

  /** The revisions, and those before and after them that were recorded together with them. */
  public List<Revision> inWholeTransactions(long from, long to) {
    List<Revision> read = new ArrayList<>(revisions(from, to));
    if (!read.isEmpty()) {
      while (read.addAll(0, together(read.getFirst(), -HistoryView.LENGTH, -1))) {
        // the beginning of a large transaction is further back
      }
      while (read.addAll(together(read.getLast(), 1, HistoryView.LENGTH))) {
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
}
