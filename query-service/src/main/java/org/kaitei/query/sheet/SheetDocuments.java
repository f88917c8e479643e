package org.kaitei.query.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kaitei.query.note.PlanNotes;
import org.kaitei.query.publication.CorrectedSince;
import org.kaitei.query.publication.ShownPublication;
import org.kaitei.query.publication.SincePublication;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Puts the documents of sheets together. */
public final class SheetDocuments {

  private final SincePublication since;

  public SheetDocuments(SincePublication since) {
    this.since = since;
  }

  /** The sheet as it stands at the moment of the views. */
  public SheetDocument standing(SheetParts parts) {
    return of(parts, parts, null, UnaryOperator.identity());
  }

  /**
   * The sheet as the public sees it.
   *
   * @param shown whose rows and notes are shown
   * @param standing that knows what became of them
   */
  public SheetDocument published(SheetParts shown, SheetParts standing) {
    return of(shown, standing, shown.views().mark(), CorrectedSince::forThePublic);
  }

  private SheetDocument of(
      SheetParts shown,
      SheetParts standing,
      Instant publishedAsOf,
      UnaryOperator<CorrectedSince> told) {
    SheetId id = shown.id();
    ViewsAt views = standing.views();
    Optional<Version<SubmissionView>> found = views.find(SubmissionView.of(id));
    SubmissionView submission = found.map(Version::state).orElse(SubmissionView.KIND.empty());
    PlanNotes notes = PlanNotes.onSheet(shown.views(), id.plan(), id.year());
    PlanNotes now = shown == standing ? notes : PlanNotes.onSheet(views, id.plan(), id.year());
    return new SheetDocument(
        id.plan(),
        id.year(),
        submission.status(),
        standing.sheet().state().revision(),
        shown.edition(),
        shown.tables(),
        notes.notes(),
        submission.publications().stream().map(p -> ShownPublication.of(id, p)).toList(),
        Optional.ofNullable(since.of(standing, submission)).map(told).orElse(null),
        publishedAsOf,
        null,
        views.mark(),
        Math.max(standing.version(), now.version()));
  }
}
