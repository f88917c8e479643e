package org.kaitei.query.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.plan.RowKey;
import org.kaitei.query.comparison.Subject.Aimed;
import org.kaitei.query.comparison.Subject.Based;
import org.kaitei.query.comparison.Subject.Defined;
import org.kaitei.query.comparison.Subject.Judged;
import org.kaitei.query.comparison.Subject.Measured;
import org.kaitei.query.comparison.Subject.Named;
import org.kaitei.query.comparison.Subject.Placed;
import org.kaitei.query.comparison.Subject.Printed;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;

/**
 * What the cells of a row are made of, then and now.
 *
 * @param before null when there was no such row
 * @param after null when there is none any more
 * @param year whose column the achievement is computed from
 */
record MadeOf(RowKey row, ShownRow before, ShownRow after, int year) {

  /** Everything that an event may have changed the cell by. */
  Stream<Subject> cell(String cell) {
    Stream<Subject> itself = shown().flatMap(shown -> cell(cell, shown));
    return showsAnother() ? Stream.concat(Stream.of(new Placed(row)), itself) : itself;
  }

  private Stream<ShownRow> shown() {
    return Stream.of(before, after).filter(Objects::nonNull);
  }

  private boolean showsAnother() {
    return before == null || after == null || !before.indicator().equals(after.indicator());
  }

  private Stream<Subject> cell(String cell, ShownRow shown) {
    return switch (cell) {
      case "name" -> Stream.of(new Named(shown.indicator()), defined("name", shown));
      case "unit" -> Stream.of(new Printed(row, cell), defined(cell, shown));
      case "baseline" ->
          Stream.of(
              new Printed(row, cell),
              new Based(shown.indicator(), row.component()),
              defined("unit", shown));
      case "target" -> target(shown);
      case "reported" -> Stream.concat(Stream.of(new Printed(row, cell)), target(shown));
      case "achievement" -> achievement(shown);
      case "judgement" -> Stream.concat(achievement(shown), Stream.of(new Judged()));
      case "warnings" -> all(shown);
      default -> cell.startsWith("actual/") ? actual(cell, shown) : Stream.of(new Placed(row));
    };
  }

  private static Subject defined(String field, ShownRow shown) {
    return new Defined(shown.indicator(), field);
  }

  private Stream<Subject> actual(String cell, ShownRow shown) {
    return Stream.concat(
        Stream.of(new Printed(row, cell), defined("unit", shown)),
        shown.actuals().stream()
            .filter(actual -> ShownCells.name(actual).equals(cell))
            .map(ShownActual::period)
            .map(period -> measured(period, shown)));
  }

  private Subject measured(Period period, ShownRow shown) {
    return new Measured(shown.indicator(), row.component(), period);
  }

  /** A row that comes to show the target of another period was reported so. */
  private Stream<Subject> target(ShownRow shown) {
    Stream<Subject> own =
        Stream.concat(Stream.of(new Printed(row, "target"), defined("unit", shown)), aimed(shown));
    return aimedFor().distinct().count() == 1 && shown().count() == aimedFor().count()
        ? own
        : Stream.concat(Stream.of(new Placed(row)), own);
  }

  private Stream<Subject> aimed(ShownRow shown) {
    return aimedFor().map(period -> new Aimed(shown.indicator(), row.component(), period));
  }

  private Stream<Period> aimedFor() {
    return targets().map(AimedFigure::period).filter(Objects::nonNull);
  }

  private Stream<AimedFigure> targets() {
    return shown().map(ShownRow::target).filter(Objects::nonNull);
  }

  private Stream<Subject> achievement(ShownRow shown) {
    return Stream.of(
            cell("baseline", shown),
            actual(ShownCells.actual(year), shown),
            target(shown),
            targets()
                .map(AimedFigure::reference)
                .filter(Objects::nonNull)
                .map(period -> measured(period, shown)),
            Stream.of("better", "cumulative", "breakFrom").map(field -> defined(field, shown)))
        .flatMap(subjects -> subjects);
  }

  private Stream<Subject> all(ShownRow shown) {
    List<String> actuals = shown.actuals().stream().map(ShownCells::name).toList();
    return Stream.of(
            Stream.<Subject>of(new Placed(row)),
            achievement(shown),
            cell("unit", shown),
            cell("reported", shown),
            actuals.stream().flatMap(actual -> actual(actual, shown)))
        .flatMap(subjects -> subjects);
  }
}
