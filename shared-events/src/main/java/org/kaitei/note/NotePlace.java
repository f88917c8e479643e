package org.kaitei.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.SectionId;

/**
 * What a note is about: the plan as a whole, unless a section, an initiative or rows are named.
 *
 * @param year the reporting year's sheet that it belongs to; null for the plan at all times
 * @param rows one or several rows
 * @param section null for none
 * @param initiative null for none
 */
public record NotePlace(
    PlanId plan,
    @Nullable Integer year,
    List<RowKey> rows,
    @Nullable SectionId section,
    @Nullable InitiativeId initiative) {

  public NotePlace {
    rows = rows == null ? List.of() : rows.stream().distinct().toList();
  }

  /** Of rows, or of the plan as a whole. */
  public NotePlace(PlanId plan, Integer year, List<RowKey> rows) {
    this(plan, year, rows, null, null);
  }
}
