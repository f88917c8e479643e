package org.kaitei.plan;

/**
 * Where a row stands.
 *
 * @param table the table's id within the plan
 * @param no as printed; components of one indicator may share it
 * @param component null for the whole indicator
 */
public record RowKey(String table, String no, String component) {}
