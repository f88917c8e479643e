package org.kaitei.query.lately;

import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers when a sheet changed. */
public final class MomentsAnswers {

  static final int MOST = 60;

  private final ViewReader reader;

  public MomentsAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public MomentsDocument moments(MomentsOf question) {
    SheetId id = question.sheet();
    ViewsAt views = reader.at(question.moment().asOf());
    SheetParts sheet =
        SheetParts.find(views, id, null)
            .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
    return new MomentsDocument(
        id.plan(), id.year(), Past.of(views, sheet).moments(MOST), views.mark(), sheet.version());
  }
}
