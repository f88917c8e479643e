package org.kaitei.query.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.publication.PublishedMoments;
import org.kaitei.query.publication.SincePublication;
import org.kaitei.query.sheet.PlacesDocument.Place;
import org.kaitei.query.views.Version;
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
  public PlacesDocument places(PlacesOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    var indicator = IndicatorAnswers.indicator(views, question.indicator());
    List<Place> places = new ArrayList<>();
    long version = indicator.position();
    for (PlanId id : indicator.state().plans()) {
      var plan = PlanAnswers.plan(views, id);
      version = Math.max(version, plan.position());
      for (int year : plan.state().sheets().stream().sorted(Comparator.reverseOrder()).toList()) {
        var sheet = views.find(SheetView.KIND.of(new SheetId(id, year).stream().id()));
        version = Math.max(version, sheet.map(Version::position).orElse(0L));
        sheet
            .map(found -> new RowsOfIndicator(question.indicator(), found.state()).places())
            .ifPresent(places::addAll);
      }
    }
    return new PlacesDocument(question.indicator(), places, views.mark(), version);
  }

  @QueryHandler
  public SheetDocument sheet(SheetOf question) {
    SheetId id = question.sheet();
    ViewsAt views = reader.at(question.moment().asOf());
    PlanAnswers.plan(views, id.plan());
    SheetParts parts =
        SheetParts.find(views, id, question.edition())
            .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
    SheetDocument whole = documents.standing(parts);
    return question.narrowing().isNone()
        ? whole
        : SomeRows.of(whole, parts, question.narrowing(), question.on());
  }
}
