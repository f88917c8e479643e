package org.kaitei.command.plan;

import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.PlanAdopted;

/**
 * What a plan is called, and the edition that stands.
 *
 * @param adopted how it began
 * @param reason of the revision that made the edition; null when none was stated
 */
public record Heading(PlanAdopted adopted, String title, Edition edition, String reason) {

  static final Heading NONE = new Heading(null, null, null, null);

  Heading revised(Edition made, String because) {
    return new Heading(adopted, title, made, because);
  }

  Heading retitled(String titled) {
    return new Heading(adopted, titled, edition, reason);
  }
}
