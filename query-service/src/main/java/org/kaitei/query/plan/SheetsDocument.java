package org.kaitei.query.plan;

import java.time.Instant;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;

/** The reporting years for which a plan has a sheet. */
public record SheetsDocument(PlanId plan, List<Integer> years, Instant asOf, long version)
    implements Answer {}
