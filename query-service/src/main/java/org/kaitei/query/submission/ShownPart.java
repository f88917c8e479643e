package org.kaitei.query.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.comparison.ComparisonDocument.Row;

/**
 * A department's part of a sheet.
 *
 * @param name of the department on the day of the answer
 * @param dueOn the last day, in Japan, on which it is in time
 * @param late whether the department still owes it after that day
 * @param rows whose indicators the department answers for
 * @param missing how many of them have no figure of the sheet's year
 * @param warnings to be answered with a word before it is submitted
 * @param submittedAt when it was last submitted, and by whom; null when it never was
 * @param returnedReason why it was given back; null unless it is
 * @param changedSinceSubmitted those of its rows that differ from what was submitted
 */
public record ShownPart(
    DepartmentId department,
    String name,
    PartState state,
    LocalDate dueOn,
    boolean late,
    List<PartRow> rows,
    long missing,
    List<PartWarning> warnings,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    @Nullable String returnedReason,
    List<Row> changedSinceSubmitted) {

  /**
   * @param missing whether it has no figure of the sheet's year, not even that there is none
   */
  public record PartRow(
      String table,
      String no,
      @Nullable String component,
      IndicatorId indicator,
      String name,
      boolean missing) {}

  /**
   * @param facts what the words for it need
   * @param word with which it was answered when the part was last submitted; null when it was not
   */
  public record PartWarning(
      String table,
      String no,
      @Nullable String component,
      IndicatorId indicator,
      String code,
      Map<String, Object> facts,
      @Nullable String word) {}
}
