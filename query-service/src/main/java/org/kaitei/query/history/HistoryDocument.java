package org.kaitei.query.history;

import java.time.Instant;
import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Answer;

/**
 * A page of an indicator's history.
 *
 * @param next the cursor of the next page; null at the end
 */
public record HistoryDocument(
    IndicatorId indicator, List<Revision> revisions, Cursor next, Instant asOf, long version)
    implements Answer {}
