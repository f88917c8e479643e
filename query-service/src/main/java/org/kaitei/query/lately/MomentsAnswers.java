package org.kaitei.query.lately;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.lately.MomentsDocument.Recorded;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers when a sheet changed. */
public final class MomentsAnswers {

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
    List<Recorded> known = Past.of(views, sheet).moments(question.limit() + 1);
    List<Recorded> told = known.stream().limit(question.limit()).toList();
    return new MomentsDocument(
        id.plan(),
        id.year(),
        told,
        told.size() == known.size() ? null : before(told.getLast()),
        views.mark(),
        sheet.version());
  }

  private static Instant before(Recorded moment) {
    return moment.recordedAt().minus(1, ChronoUnit.MICROS);
  }
}
