package org.kaitei.query.sheet;

import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.publication.PublishedMoments;
import org.kaitei.query.publication.SincePublication;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers questions about sheets. */
public final class SheetAnswers {

  private final ViewReader reader;
  private final SheetDocuments documents =
      new SheetDocuments(new SincePublication(new PublishedMoments()));

  public SheetAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public SheetDocument sheet(SheetOf question) {
    SheetId id = question.sheet();
    ViewsAt views = reader.at(question.moment().asOf());
    PlanAnswers.plan(views, id.plan());
    return SheetParts.find(views, id, question.edition())
        .map(documents::standing)
        .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
  }
}
