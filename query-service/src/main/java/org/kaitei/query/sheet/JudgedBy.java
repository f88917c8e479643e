package org.kaitei.query.sheet;

import org.jspecify.annotations.Nullable;
import org.kaitei.judgement.Situation;
import org.kaitei.plan.Row;

/**
 * What a row of a sheet is judged by.
 *
 * @param situation null where the row has no target
 */
public record JudgedBy(Row row, @Nullable Situation situation) {}
