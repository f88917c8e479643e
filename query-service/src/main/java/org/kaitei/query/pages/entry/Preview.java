package org.kaitei.query.pages.entry;

import java.util.List;
import java.util.Map;
import org.kaitei.plan.PlanId;
import org.kaitei.query.edition.AchievementsDocument.Achieved;
import org.kaitei.query.edition.PreviewDocument;
import org.kaitei.query.pages.AchievedLine;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.ReadingPage;
import org.kaitei.query.pages.Visit;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.reading.ReadCell;

/**
 * What an entry would be read as, and what would be achieved with it.
 *
 * @param achieved of each target that stands
 */
public record Preview(ReadingPage.Line reading, List<AchievedLine> achieved) {

  /**
   * @param titles of the plans
   */
  static Preview of(
      String printed,
      PreviewDocument would,
      Map<PlanId, String> titles,
      ProblemWords problems,
      Visit visit) {
    var read = ReadCell.of(printed, would.unit(), problems, visit.words().locale());
    return new Preview(
        ReadingPage.line(read, visit.words()),
        would.targets().stream().map(target -> line(target, titles, visit)).toList());
  }

  private static AchievedLine line(Achieved achieved, Map<PlanId, String> titles, Visit visit) {
    PlanId plan = achieved.target().plan();
    Link link = new Link(titles.getOrDefault(plan, plan.value()), visit.to("/plans/" + plan));
    return AchievedLine.of(link, null, achieved, visit);
  }
}
