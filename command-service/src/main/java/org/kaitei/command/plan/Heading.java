package org.kaitei.command.plan;

import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.PlanAdopted;

/**
 * What a plan is called, and the edition that stands.
 *
 * @param adopted how it began
 * @param reason of the revision that made the edition; null when none was stated
 * @param dated the edition that was surely decided latest; null when none says when
 */
public record Heading(
    PlanAdopted adopted, String title, Edition edition, String reason, Edition dated) {

  static final Heading NONE = new Heading(null, null, null, null, null);

  static Heading of(PlanAdopted adopted) {
    return new Heading(adopted, adopted.title(), null, null, null).revised(adopted.edition(), null);
  }

  Heading revised(Edition made, String because) {
    return new Heading(adopted, title, made, because, begunLater(made) ? made : dated);
  }

  /** A year alone begins in January, and must not hide a day that is known. */
  private boolean begunLater(Edition made) {
    return made.decidedOn() != null
        && (dated == null || made.decidedOn().value().compareTo(dated.decidedOn().value()) >= 0);
  }

  Heading retitled(String titled) {
    return new Heading(adopted, titled, edition, reason, dated);
  }

  /**
   * An edition whose printed date may lie on either side of that of the one before is let pass.
   *
   * @throws Refusal {@code edition-before-its-predecessor}
   */
  void requireAfter(NewEdition next) {
    boolean known = dated != null && next.decidedOn() != null;
    if (known && next.decidedOn().isSurelyBefore(dated.decidedOn())) {
      throw Refusal.conflict(
          "edition-before-its-predecessor",
          Map.of(
              "decidedOn", next.decidedOn().value(),
              "edition", dated.number(),
              "standing", dated.decidedOn().value()));
    }
  }
}
