package org.kaitei.query.plan;

import java.time.Instant;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;

/**
 * A page of a plan's history.
 *
 * @param next the cursor of the next page; null at the end
 */
public record PlanHistoryDocument(
    PlanId plan, List<PlanRevision> revisions, Long next, Instant asOf, long version)
    implements Answer {}
