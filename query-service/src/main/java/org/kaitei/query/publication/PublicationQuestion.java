package org.kaitei.query.publication;

import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;
import org.kaitei.sheet.SheetId;

/** What can be asked about what was published. */
public sealed interface PublicationQuestion {

  /** A sheet as its last publication shows it. */
  record PublishedSheet(SheetId sheet, Integer edition, Moment moment)
      implements PublicationQuestion {}

  /** All publications of a sheet. */
  record PublicationsOf(SheetId sheet, Moment moment) implements PublicationQuestion {}

  /** The plans that have a published sheet. */
  record PublishedPlans(Moment moment) implements PublicationQuestion {}

  /** The years whose sheets a plan has published. */
  record PublishedSheets(PlanId plan, Moment moment) implements PublicationQuestion {}
}
