package org.kaitei.query.history;

import org.axonframework.queryhandling.QueryHandler;
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
        new Stretch(views, question.indicator(), last).revisions(after + 1, to),
        to < last ? to : null,
        views.mark(),
        indicator.position());
  }
}
