package org.kaitei.query.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.comparison.ComparisonDocument.Fate;
import org.kaitei.query.comparison.ComparisonDocument.Row;

/**
 * What a sheet shows otherwise than its last publication.
 *
 * @param publication the number of that
 * @param asOf up to when the differences are told
 * @param rows only those that differ, with the events that did it
 * @param notes that differ: those that were amended, retracted or written since
 * @param complete false when there were so many events that only the last were looked through
 */
public record CorrectedSince(
    int publication, Instant asOf, List<Row> rows, List<NoteSince> notes, boolean complete) {

  private static final String TARGET = "target";
  private static final Set<String> FOLLOW_THE_TARGET = Set.of("achievement", "judgement");
  private static final Set<String> NEVER_PUBLIC = Set.of(TARGET, "warnings");

  /**
   * What became of the cells that were published, without who did it and why: those words are for
   * the office. New rows, targets and notes are public when they are published. Null when nothing
   * of it is for the public.
   */
  public CorrectedSince forThePublic() {
    List<Row> told =
        rows.stream()
            .filter(row -> row.fate() != Fate.ADDED)
            .map(CorrectedSince::forThePublic)
            .filter(row -> row.fate() == Fate.REMOVED || !row.cells().isEmpty())
            .toList();
    List<NoteSince> published = notes.stream().filter(note -> note.fate() != Fate.ADDED).toList();
    return told.isEmpty() && published.isEmpty()
        ? null
        : new CorrectedSince(publication, asOf, told, published, complete);
  }

  private static Row forThePublic(Row row) {
    boolean aimsOtherwise = row.cells().stream().anyMatch(cell -> cell.cell().equals(TARGET));
    List<Cell> cells =
        row.cells().stream()
            .filter(cell -> cell.fate() != Fate.ADDED && !NEVER_PUBLIC.contains(cell.cell()))
            .filter(cell -> !aimsOtherwise || !FOLLOW_THE_TARGET.contains(cell.cell()))
            .map(CorrectedSince::forThePublic)
            .toList();
    return new Row(
        row.table(), row.no(), row.component(), row.indicator(), row.name(), row.fate(), cells);
  }

  private static Cell forThePublic(Cell cell) {
    List<Did> events = cell.events().stream().map(Did::withoutWhoAndWhy).toList();
    return new Cell(cell.cell(), cell.before(), cell.after(), cell.fate(), events);
  }
}
