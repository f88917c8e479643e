package org.kaitei.query.publication;

import java.util.List;
import org.kaitei.query.comparison.Differences;
import org.kaitei.query.note.PlanNotes;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.views.ViewsAt;

/** Holds a sheet against its last publication. */
public final class SincePublication {

  private final PublishedMoments moments;

  public SincePublication(PublishedMoments moments) {
    this.moments = moments;
  }

  /** Null when nothing differs, or nothing was published. */
  public CorrectedSince of(SheetParts is, SubmissionView submission) {
    return submission.lastPublication().map(last -> of(is, last)).orElse(null);
  }

  private CorrectedSince of(SheetParts is, Publication last) {
    long ofNotes = PlanNotes.onSheet(is.views(), is.id().plan(), is.id().year()).version();
    if (Math.max(is.lastChange().position(), ofNotes) <= last.position()) {
      return null; // what was not touched need not be composed a second time
    }
    ViewsAt then = is.views().until(moments.of(is.views(), is.id(), last));
    List<NoteSince> notes = NoteSince.between(then, is.views(), is.id());
    SheetParts was = SheetParts.find(then, is.id(), edition(then, is)).orElse(null);
    Differences differences = Differences.between(then, was, is);
    return differences.rows().isEmpty() && notes.isEmpty()
        ? null
        : new CorrectedSince(
            last.number(), is.views().mark(), differences.rows(), notes, differences.complete());
  }

  /** One that came after the publication is held against the newest of then. */
  private static Integer edition(ViewsAt then, SheetParts is) {
    int known = PlanAnswers.plan(then, is.id().plan()).state().editions().size();
    return is.edition() == null ? null : Integer.valueOf(Math.min(is.edition(), known));
  }
}
