package org.kaitei.query.search;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;

/**
 * What something is called, or says, from a time on.
 *
 * @param plan in which that is so; null when it is so in the whole ledger
 * @param text null when it is called or says nothing from then on
 */
public record Wording(
    long position,
    Instant recordedAt,
    Subject subject,
    Part part,
    @Nullable PlanId plan,
    @Nullable String text) {

  /** Which of the texts of a thing it is. */
  public enum Part {
    NAME,
    MUNICIPALITY,
    UNIT,
    DEPARTMENT,
    STAKEHOLDERS,
    SPEAKER,
    TEXT
  }

  /** The same without its text, which takes the most room. */
  Wording bare() {
    return new Wording(position, recordedAt, subject, part, plan, null);
  }

  /** Whether both word the same, one after the other. */
  boolean replaces(Wording other) {
    return part == other.part && Objects.equals(plan, other.plan);
  }
}
