package org.kaitei.query.history;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.StreamId;
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
    List<Revision> found =
        WholeHistory.of(views, indicator).after(question.after(), question.limit() + 1);
    List<Revision> page = WholeHistory.ofFirst(question.limit(), found);
    boolean more = found.size() > page.size();
    return new HistoryDocument(
        question.indicator(),
        page,
        more ? end(page, question) : null,
        views.mark(),
        indicator.position());
  }

  @QueryHandler
  public HistoryDocument between(HistoryOf.Between question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<IndicatorView> indicator = IndicatorAnswers.indicator(views, question.indicator());
    return new HistoryDocument(
        question.indicator(),
        WholeHistory.of(views, indicator).between(question.from(), question.to()),
        null,
        views.mark(),
        indicator.position());
  }

  private static Cursor end(List<Revision> page, HistoryOf question) {
    StreamId own = question.indicator().stream();
    long revision =
        page.stream()
            .filter(entry -> entry.stream().equals(own))
            .mapToLong(Revision::revision)
            .max()
            .orElse(question.after().revision());
    Revision last = page.getLast();
    return new Cursor(revision, last.stream().equals(own) ? 0 : last.position());
  }
}
