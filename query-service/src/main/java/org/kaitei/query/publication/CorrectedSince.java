package org.kaitei.query.publication;

import java.time.Instant;
import java.util.List;
import org.kaitei.query.comparison.ComparisonDocument.Row;

/**
 * What a sheet shows otherwise than its last publication.
 *
 * @param publication the number of that
 * @param asOf up to when the differences are told
 * @param rows only those that differ, with the events that did it
 * @param complete false when there were so many events that only the last were looked through
 */
public record CorrectedSince(int publication, Instant asOf, List<Row> rows, boolean complete) {}
