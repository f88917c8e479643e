package org.kaitei.query.edition;

import java.time.Instant;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.ShownEdition;
import org.kaitei.query.question.Answer;

/** The editions of a plan, from its adoption (策定) on. */
public record RevisionsDocument(
    PlanId plan, List<ShownEdition> editions, Instant asOf, long version) implements Answer {}
