package org.kaitei.query.publication;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.plan.PlansView;
import org.kaitei.query.plan.SheetsDocument;
import org.kaitei.query.publication.PublicationQuestion.PublicationsOf;
import org.kaitei.query.publication.PublicationQuestion.PublishedPlans;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheet;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheets;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocuments;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.sheet.SomeRows;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers questions about what was published. */
public final class PublicationAnswers {

  private final ViewReader reader;
  private final PublishedMoments moments = new PublishedMoments();
  private final SheetDocuments documents = new SheetDocuments(new SincePublication(moments));

  public PublicationAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public SheetDocument sheet(PublishedSheet question) {
    ViewsAt views = reader.at(question.moment().asOf());
    SheetId id = question.sheet();
    ViewsAt then = views.until(moments.ofLast(views, id).orElseThrow(() -> notFound(id)));
    SheetParts shown = parts(then, id, question.edition());
    SheetDocument whole = documents.published(shown, parts(views, id, question.edition()));
    return question.narrowing().isNone()
        ? whole
        : SomeRows.ofPublished(whole, shown, question.narrowing());
  }

  private static SheetParts parts(ViewsAt views, SheetId id, Integer edition) {
    return SheetParts.find(views, id, edition).orElseThrow(() -> notFound(id));
  }

  private static Refusal notFound(SheetId id) {
    return Refusal.notFound("sheet", id.stream().id());
  }

  @QueryHandler
  public PublicationsDocument publications(PublicationsOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    SheetId id = question.sheet();
    Version<SubmissionView> found =
        views
            .find(SubmissionView.of(id))
            .filter(submission -> !submission.state().publications().isEmpty())
            .orElseThrow(() -> notFound(id));
    List<ShownPublication> publications =
        found.state().publications().stream().map(p -> ShownPublication.of(id, p)).toList();
    return new PublicationsDocument(
        id.plan(), id.year(), publications, views.mark(), found.position());
  }

  /** Each as it was listed at the position of the sheet of it that was published last. */
  @QueryHandler
  public PlansDocument plans(PublishedPlans question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Optional<Version<PublishedView>> published = views.find(PublishedView.KEY);
    List<PlansView.Listed> plans =
        published.map(Version::state).stream()
            .flatMap(view -> view.lastOfPlans().stream())
            .flatMap(sheet -> listed(views, sheet).stream())
            .toList();
    return PlansDocument.of(new PlansView(plans), views.mark(), version(published));
  }

  private Optional<PlansView.Listed> listed(ViewsAt views, SheetId last) {
    return moments
        .ofLast(views, last)
        .flatMap(moment -> views.until(moment).find(PlansView.KEY))
        .stream()
        .flatMap(all -> all.state().plans().stream())
        .filter(listed -> listed.id().equals(last.plan()))
        .findFirst();
  }

  @QueryHandler
  public SheetsDocument sheets(PublishedSheets question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Optional<Version<PublishedView>> published = views.find(PublishedView.KEY);
    List<Integer> years =
        published.map(Version::state).stream()
            .flatMap(view -> view.sheets().stream())
            .map(PublishedView.Published::sheet)
            .filter(sheet -> sheet.plan().equals(question.plan()))
            .map(SheetId::year)
            .toList();
    if (years.isEmpty()) {
      throw Refusal.notFound("plan", question.plan());
    }
    return new SheetsDocument(question.plan(), years, views.mark(), version(published));
  }

  private static long version(Optional<Version<PublishedView>> published) {
    return published.map(Version::position).orElse(0L);
  }
}
