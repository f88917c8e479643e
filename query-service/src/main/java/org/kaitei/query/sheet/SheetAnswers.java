package org.kaitei.query.sheet;

import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.note.PlanNotes;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers questions about sheets. */
public final class SheetAnswers {

  private final ViewReader reader;

  public SheetAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public SheetDocument sheet(SheetOf question) {
    SheetId id = question.sheet();
    ViewsAt views = reader.at(question.moment().asOf());
    PlanAnswers.plan(views, id.plan());
    SheetParts parts =
        SheetParts.find(views, id, question.edition())
            .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
    PlanNotes notes = PlanNotes.onSheet(views, id.plan(), id.year());
    return new SheetDocument(
        id.plan(),
        id.year(),
        parts.sheet().state().status(),
        parts.sheet().state().revision(),
        question.edition(),
        parts.tables(),
        notes.notes(),
        views.mark(),
        Math.max(parts.version(), notes.version()));
  }
}
