package org.kaitei.query.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Row;
import org.kaitei.query.comparison.ComparisonDocument;
import org.kaitei.query.department.Answering;
import org.kaitei.query.narrowing.Chosen;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.note.PlanNotes;
import org.kaitei.query.publication.CorrectedSince;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.views.Version;

/** Leaves of a sheet only the rows that are asked for; its notes stay. */
public final class SomeRows {

  private final SheetParts parts;
  private final Narrowing narrowing;
  private final Chosen chosen;
  private final @Nullable LocalDate on;

  /**
   * @param expected rows of the plan that the sheet may yet report
   */
  private SomeRows(
      SheetParts parts,
      Narrowing narrowing,
      Collection<Row> expected,
      @Nullable Answering answering) {
    this.parts = parts;
    this.narrowing = narrowing;
    this.chosen =
        Chosen.of(
            narrowing,
            parts.sheet().state().rows().stream().map(Reported::row).toList(),
            expected,
            parts.indicators(),
            answering);
    this.on = narrowing.department() == null || answering == null ? null : answering.on();
  }

  /**
   * What is left of a sheet as it stands.
   *
   * @param on the day, in Japan, on which departments answer
   */
  static SheetDocument of(
      SheetDocument whole, SheetParts parts, Narrowing narrowing, LocalDate on) {
    List<Row> expected = parts.newest().state().rows();
    var some = new SomeRows(parts, narrowing, expected, Answering.on(on, parts.views()));
    return some.of(whole, some.version());
  }

  /**
   * What is left of a published sheet, of which nobody is told which department answers, or what
   * else the plan has.
   */
  public static SheetDocument ofPublished(
      SheetDocument whole, SheetParts parts, Narrowing narrowing) {
    return new SomeRows(parts, narrowing, List.of(), null).of(whole, whole.version());
  }

  private SheetDocument of(SheetDocument whole, long version) {
    return new SheetDocument(
        whole.plan(),
        whole.reportingYear(),
        whole.status(),
        whole.revision(),
        whole.edition(),
        whole.tables().stream()
            .filter(table -> isIn(table.id()))
            .map(this::some)
            .filter(table -> !table.rows().isEmpty())
            .toList(),
        whole.notes(),
        whole.publications(),
        whole.correctedSincePublication() == null ? null : some(whole.correctedSincePublication()),
        whole.publishedAsOf(),
        on,
        whole.asOf(),
        version);
  }

  private boolean isIn(String table) {
    return narrowing.table() == null || narrowing.table().equals(table);
  }

  private Table some(Table table) {
    List<ShownRow> rows =
        table.rows().stream().filter(row -> chosen.test(row.indicator())).toList();
    return new Table(table.id(), table.title(), rows);
  }

  private @Nullable CorrectedSince some(CorrectedSince since) {
    List<ComparisonDocument.Row> rows =
        since.rows().stream()
            .filter(row -> isIn(row.table()) && chosen.test(row.indicator()))
            .toList();
    return rows.isEmpty() && since.notes().isEmpty()
        ? null
        : new CorrectedSince(
            since.publication(), since.asOf(), rows, since.notes(), since.complete());
  }

  /** Events about indicators of other rows do not count. */
  private long version() {
    long notes = PlanNotes.onSheet(parts.views(), parts.id().plan(), parts.id().year()).version();
    LongStream shown =
        parts.indicators().stream()
            .filter(found -> chosen.test(new IndicatorId(found.key().id())))
            .mapToLong(Version::position);
    return LongStream.concat(
            LongStream.of(
                parts.newest().position(), parts.sheet().position(), notes, chosen.version()),
            shown)
        .max()
        .getAsLong();
  }
}
