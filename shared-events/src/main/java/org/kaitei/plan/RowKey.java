package org.kaitei.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands.
 *
 * @param table the table's id within the plan
 * @param no as printed; components of one indicator may share it
 * @param component null for the whole indicator
 */
public record RowKey(String table, String no, @Nullable String component) {}
