package org.kaitei.command.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.ledger.StreamEnds;
import org.kaitei.command.sheet.Aims;
import org.kaitei.command.sheet.ReportOrder;
import org.kaitei.command.sheet.RowWarning;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.SheetId;

/**
 * Which rows of a sheet each department owes on a day.
 *
 * @param indicators those of all rows
 */
record RowsOfParts(
    SheetId id,
    Sheet sheet,
    Map<IndicatorId, Indicator> indicators,
    Directory directory,
    LocalDate on) {

  /** Those of the department that was asked, or of the one that has taken its place. */
  List<Sheet.Standing> of(DepartmentId asked) {
    DepartmentId answering = directory.answering(asked, on).orElse(null);
    return sheet.rows().values().stream()
        .filter(row -> owing(row).filter(department -> department.equals(answering)).isPresent())
        .toList();
  }

  private Optional<DepartmentId> owing(Sheet.Standing row) {
    return new WhoAnswers(directory, indicators, on).of(row.row());
  }

  /** All departments that answer for a row. */
  Set<DepartmentId> answering() {
    return sheet.rows().values().stream()
        .flatMap(row -> owing(row).stream())
        .collect(Collectors.toSet());
  }

  private Indicator indicator(Sheet.Standing row) {
    return indicators.get(row.row().indicator());
  }

  /** What the department must have an answer to. */
  List<RowWarning> warnings(DepartmentId asked, Aims aims, ReportOrder order, SubmittedBy by) {
    return RowWarning.about(of(asked), id.year(), indicators, aims, order, by);
  }

  /** The streams that say what the rows of a part show. */
  List<StreamId> streams(DepartmentId asked) {
    return Stream.concat(Stream.of(id.plan().stream()), of(asked).stream().map(row -> stream(row)))
        .distinct()
        .toList();
  }

  private static StreamId stream(Sheet.Standing row) {
    return row.row().indicator().stream();
  }

  /** Whether a row of the part was reported after a revision of the sheet. */
  boolean reportedAfter(long revision, DepartmentId asked) {
    return of(asked).stream().anyMatch(row -> row.reported() > revision);
  }

  /**
   * The rows of each part that were reported again, or of which a figure was recorded, corrected or
   * withdrawn, after a position of the ledger.
   */
  Map<DepartmentId, List<RowKey>> correctedAfter(
      long position, List<DepartmentId> asked, StreamEnds ends) {
    long seen = ends.at(id.stream(), position);
    return asked.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                department -> department,
                department ->
                    of(department).stream()
                        .filter(
                            row ->
                                row.reported() > seen
                                    || saidLast(row) > ends.at(stream(row), position))
                        .map(row -> row.row().key())
                        .toList()));
  }

  /** The revision of the row's indicator that last said something of a figure in the row. */
  private long saidLast(Sheet.Standing row) {
    Indicator indicator = indicator(row);
    String component = row.row().key().component();
    LongStream actuals =
        row.printed().actuals().stream()
            .mapToLong(actual -> indicator.lastSaid(component, actual.period()));
    var baseline = indicator.baselines().get(component);
    return LongStream.concat(actuals, LongStream.of(baseline == null ? 0 : baseline.revision()))
        .max()
        .orElse(0);
  }
}
