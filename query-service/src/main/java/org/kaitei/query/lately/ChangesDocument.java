package org.kaitei.query.lately;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.question.DailyAnswer;

/**
 * What changed lately.
 *
 * @param changes the last 30, the newest first
 * @param on the day, in Japan, on which departments answer; null where that does not matter
 */
public record ChangesDocument(
    PlanId plan, List<LedgerEntry> changes, @Nullable LocalDate on, Instant asOf, long version)
    implements DailyAnswer {}
