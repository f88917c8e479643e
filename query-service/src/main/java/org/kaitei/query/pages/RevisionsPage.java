package org.kaitei.query.pages;

import java.util.List;
import org.kaitei.query.edition.RevisionsDocument;

/** The editions of a plan. */
public record RevisionsPage(Frame frame, List<EditionLine> editions) {

  static RevisionsPage of(RevisionsDocument revisions, String plan, Visit visit) {
    Link above = new Link(plan, visit.to("/plans/" + revisions.plan()));
    return new RevisionsPage(
        Frame.of(
            visit,
            visit.words().say("revisions"),
            List.of(Frame.home(visit), above),
            "/api/plans/" + revisions.plan() + "/revisions",
            revisions),
        EditionLine.of(revisions.plan(), revisions.editions(), visit));
  }
}
