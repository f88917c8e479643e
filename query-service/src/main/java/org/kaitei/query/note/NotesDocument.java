package org.kaitei.query.note;

import java.time.Instant;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;

/** The notes on a plan that were not retracted, in the order in which they were written. */
public record NotesDocument(PlanId plan, List<ShownNote> notes, Instant asOf, long version)
    implements Answer {}
