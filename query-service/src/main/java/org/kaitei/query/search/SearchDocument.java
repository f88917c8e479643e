package org.kaitei.query.search;

import java.time.Instant;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;
import org.kaitei.query.search.Subject.Kind;
import org.kaitei.query.search.Wording.Part;

/**
 * What was found.
 *
 * @param found how much there is on all pages
 * @param next the cursor of the next page; null at the end
 */
public record SearchDocument(
    String query, int found, List<Hit> hits, String next, Instant asOf, long version)
    implements Answer {

  /**
   * Something that fits.
   *
   * @param id within its plan, for a section, an initiative or a narrative
   * @param plans those in which it is known
   * @param title null when it has no name
   */
  public record Hit(Kind kind, String id, List<PlanId> plans, String title, List<HitText> texts) {}

  /**
   * A text in which something was found.
   *
   * @param former whether it is called so no longer
   */
  public record HitText(Part part, boolean former, List<Piece> excerpt) {}

  /**
   * @param hit whether this was looked for, or stands around it
   */
  public record Piece(String text, boolean hit) {}
}
