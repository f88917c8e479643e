package org.kaitei.query.comparison;

import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.comparison.ComparisonDocument.Side;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers what became of a sheet. */
public final class ComparisonAnswers {

  private final ViewReader reader;

  public ComparisonAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public ComparisonDocument compare(ComparisonOf question) {
    SheetId id = question.sheet();
    ViewsAt now = reader.at(question.to().asOf());
    ViewsAt then = reader.at(question.from().asOf());
    PlanAnswers.plan(now, id.plan());
    SheetParts is =
        SheetParts.find(now, id, question.toEdition())
            .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
    SheetParts was = SheetParts.find(then, id, question.fromEdition()).orElse(null);
    Differences differences = Differences.between(then, was, is);
    return new ComparisonDocument(
        id.plan(),
        id.year(),
        new Side(then.mark(), question.fromEdition()),
        new Side(now.mark(), question.toEdition()),
        differences.rows(),
        differences.complete(),
        now.mark(),
        is.version());
  }
}
