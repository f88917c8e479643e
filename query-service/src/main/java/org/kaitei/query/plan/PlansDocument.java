package org.kaitei.query.plan;

import java.time.Instant;
import java.util.List;
import org.kaitei.figure.PrintedDate;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;

/** The plans of the ledger. */
public record PlansDocument(List<Listed> plans, Instant asOf, long version) implements Answer {

  /**
   * @param edition the label of the newest
   * @param adoptedOn null when it is not stated
   */
  public record Listed(
      PlanId id, String title, String municipality, String edition, PrintedDate adoptedOn) {}

  public static PlansDocument of(PlansView view, Instant asOf, long version) {
    List<Listed> listed =
        view.plans().stream()
            .map(
                p ->
                    new Listed(
                        p.id(),
                        p.title(),
                        p.municipality(),
                        p.edition().label(),
                        p.edition().decidedOn()))
            .toList();
    return new PlansDocument(listed, asOf, version);
  }
}
