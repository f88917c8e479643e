package org.kaitei.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan undertakes (取組).
 *
 * @param number as printed, such as {@code ①-1}; null when it has none
 * @param section where it stands; null when the plan has no sections
 * @param aspect that it serves; null when it serves several, or none is named
 * @param text null when there is only a title
 * @param rows those of the plan's tables that measure it
 */
public record Initiative(
    InitiativeId id,
    @Nullable String number,
    String title,
    @Nullable SectionId section,
    @Nullable Aspect aspect,
    @Nullable String text,
    List<Stakeholder> stakeholders,
    List<ScheduleSpan> schedule,
    List<RowKey> rows) {

  public Initiative {
    stakeholders = stakeholders == null ? List.of() : List.copyOf(stakeholders);
    schedule = schedule == null ? List.of() : List.copyOf(schedule);
    rows = rows == null ? List.of() : List.copyOf(rows);
  }

  /**
   * With a row that measures it under its new key.
   *
   * @param to null when the row is no more
   */
  public Initiative moved(RowKey from, @Nullable RowKey to) {
    if (!rows.contains(from)) {
      return this;
    }
    List<RowKey> measuring =
        rows.stream().map(row -> row.equals(from) ? to : row).filter(Objects::nonNull).toList();
    return new Initiative(
        id, number, title, section, aspect, text, stakeholders, schedule, measuring);
  }
}
