package org.kaitei.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;

/**
 * What a note is about.
 *
 * @param year the reporting year's sheet that it belongs to; null for the plan at all times
 * @param rows one or several rows; none for the plan as a whole
 */
public record NotePlace(PlanId plan, @Nullable Integer year, List<RowKey> rows) {

  public NotePlace {
    rows = rows == null ? List.of() : List.copyOf(rows);
  }
}
