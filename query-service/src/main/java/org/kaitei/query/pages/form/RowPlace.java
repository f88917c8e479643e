package org.kaitei.query.pages.form;

import org.jspecify.annotations.Nullable;
import org.kaitei.plan.RowKey;

/** A row's place in one field of a form. */
public final class RowPlace {

  /** No table, number or component has one. */
  private static final String APART = "\t";

  private RowPlace() {}

  public static String of(String table, String no, @Nullable String component) {
    return String.join(APART, table, no, component == null ? "" : component);
  }

  public static String of(RowKey row) {
    return of(row.table(), row.no(), row.component());
  }

  public static RowKey row(String place) {
    String[] parts = place.split(APART, -1);
    String component = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null;
    return new RowKey(parts[0], parts.length > 1 ? parts[1] : "", component);
  }

  /** The place with what is said about its row. */
  public static String with(String place, String about) {
    return place + APART + about;
  }

  /** What is said about the row of such a place; empty where nothing is. */
  public static String about(String place) {
    String[] parts = place.split(APART, -1);
    return parts.length > 3 ? parts[3] : "";
  }
}
