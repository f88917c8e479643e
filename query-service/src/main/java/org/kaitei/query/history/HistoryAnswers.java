package org.kaitei.query.history;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers questions about the history of an indicator. */
public final class HistoryAnswers {

  private final ViewReader reader;

  public HistoryAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public HistoryDocument page(HistoryOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<IndicatorView> indicator = IndicatorAnswers.indicator(views, question.indicator());
    long last = indicator.state().revision();
    long after = Math.min(last, question.after());
    long to = Math.min(last, after + question.limit());
    return new HistoryDocument(
        question.indicator(),
        revisions(views, question.indicator(), after + 1, to),
        to < last ? to : null,
        views.mark(),
        indicator.position());
  }

  private static List<Revision> revisions(
      ViewsAt views, IndicatorId indicator, long from, long to) {
    List<String> stretches =
        LongStream.rangeClosed(from, to)
            .mapToObj(revision -> HistoryView.holding(indicator, revision).id())
            .distinct()
            .toList();
    return views.all(HistoryView.KIND, stretches).values().stream()
        .flatMap(stretch -> stretch.state().revisions().stream())
        .filter(revision -> revision.revision() >= from && revision.revision() <= to)
        .sorted(Comparator.comparing(Revision::revision))
        .toList();
  }
}
