package org.kaitei.query.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.note.PlanNotes;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.views.Version;
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
    Version<PlanView> newest = PlanAnswers.plan(views, id.plan());
    Version<PlanView> plan = InEdition.plan(views, id.plan(), question.edition());
    Version<SheetView> sheet =
        views
            .find(SheetView.KIND.of(id.stream().id()))
            .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
    Collection<Version<IndicatorView>> indicators = indicators(views, sheet.state());
    PlanNotes notes = PlanNotes.onSheet(views, id.plan(), id.year());
    Rules rules = Rules.of(List.of(id.plan()), views);
    LongStream parts =
        LongStream.of(newest.position(), sheet.position(), notes.version(), newest(indicators));
    return new SheetDocument(
        id.plan(),
        id.year(),
        sheet.state().status(),
        sheet.state().revision(),
        question.edition(),
        new SheetComposition(
                sheet.state(),
                plan.state(),
                byId(indicators),
                rules.of(id.plan()),
                question.edition() != null)
            .tables(),
        notes.notes(),
        views.mark(),
        parts.max().orElseThrow());
  }

  private static Collection<Version<IndicatorView>> indicators(ViewsAt views, SheetView sheet) {
    return views
        .all(
            IndicatorView.KIND,
            sheet.rows().stream().map(reported -> reported.row().indicator()).toList())
        .values();
  }

  private static long newest(Collection<Version<IndicatorView>> indicators) {
    return indicators.stream().mapToLong(Version::position).max().orElse(0);
  }

  private static Map<IndicatorId, IndicatorView> byId(
      Collection<Version<IndicatorView>> indicators) {
    return indicators.stream()
        .map(Version::state)
        .collect(Collectors.toMap(IndicatorView::id, indicator -> indicator));
  }
}
