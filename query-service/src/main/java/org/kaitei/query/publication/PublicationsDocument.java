package org.kaitei.query.publication;

import java.time.Instant;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;

/** What was published of a sheet, in that order. */
public record PublicationsDocument(
    PlanId plan, int reportingYear, List<ShownPublication> publications, Instant asOf, long version)
    implements Answer {}
