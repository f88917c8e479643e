package org.kaitei.query.search;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;

/**
 * Among what is looked. What does not belong to it takes no part in the search at all: whether a
 * word fits would tell that it is there.
 *
 * @param plan in which it must be known; null for any
 * @param mark until when it was worded
 * @param subjects the only ones; null for all, in the words of all plans
 */
record Scope(@Nullable PlanId plan, Instant mark, @Nullable Set<Subject> subjects) {

  boolean holds(Subject subject) {
    return subjects == null || subjects.contains(subject);
  }

  boolean holds(Wording wording) {
    boolean said = subjects == null || wording.plan() == null || wording.plan().equals(plan);
    return said && !wording.recordedAt().isAfter(mark);
  }
}
