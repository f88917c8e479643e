package org.kaitei.query.publication;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaitei.query.export.Exports;
import org.kaitei.query.export.Exports.Source;
import org.kaitei.query.publication.PublishedView.Unsealed;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/**
 * Renders every publication that has no files yet, as of its position, and has them kept. What is
 * to be done stands in the views, so that nothing is forgotten when it fails or is stopped; and
 * doing it twice keeps the same.
 */
public final class Sealing {

  private final ViewReader reader;
  private final Asking asking;
  private final Exports exports;
  private final SealCall call;
  private final PublishedMoments moments = new PublishedMoments();
  private final Pauses pauses = new Pauses();
  private final Set<Unsealed> kept = new HashSet<>();
  private final InstantSource clock;

  public Sealing(
      ViewReader reader, Asking asking, Exports exports, SealCall call, InstantSource clock) {
    this.reader = reader;
    this.asking = asking;
    this.exports = exports;
    this.call = call;
    this.clock = clock;
  }

  /**
   * Seals what is unsealed. One that fails does not keep the others from it, and is tried again
   * after a while.
   *
   * @return why each that was tried in vain could not be sealed
   */
  List<RuntimeException> round() {
    ViewsAt views = reader.now();
    List<Unsealed> unsealed =
        views.find(PublishedView.KEY).map(found -> found.state().unsealed()).orElse(List.of());
    // that they are kept is in the views only a moment later
    kept.retainAll(unsealed);
    pauses.keepOnly(unsealed);
    List<RuntimeException> failures = new ArrayList<>();
    for (Unsealed publication : unsealed) {
      if (!kept.contains(publication) && pauses.areOver(publication, clock.instant())) {
        try {
          seal(views, publication);
          kept.add(publication);
        } catch (RuntimeException e) {
          pauses.failed(publication, clock.instant());
          failures.add(e);
        }
      }
    }
    return failures;
  }

  private void seal(ViewsAt views, Unsealed unsealed) {
    Publication publication =
        views
            .find(SubmissionView.of(unsealed.sheet()))
            .map(Version::state)
            .flatMap(submission -> submission.publication(unsealed.number()))
            .orElseThrow();
    var moment = new Moment(moments.of(views, unsealed.sheet(), publication));
    Source source = Source.asked(asking, new SheetOf(unsealed.sheet(), moment));
    call.seal(unsealed.sheet(), unsealed.number(), exports.json(source), exports.csv(source));
  }
}
