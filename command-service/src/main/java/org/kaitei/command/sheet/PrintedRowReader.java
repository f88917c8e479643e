package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.indicator.Definition;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.RowKey;

/**
 * Reads one row of a file of printed cells: a line for the indicator, or one for each component
 * that its cells have figures of.
 */
final class PrintedRowReader {

  private final Cells cells;
  private final Columns columns;
  private final PrintedDefaults defaults;
  private final RowNumbers numbers;

  PrintedRowReader(Cells cells, Columns columns, PrintedDefaults defaults, RowNumbers numbers) {
    this.cells = cells;
    this.columns = columns;
    this.defaults = defaults;
    this.numbers = numbers;
  }

  List<SheetLine> lines() {
    var warnings = new ArrayList<Fault>();
    PrintedFigures figures = PrintedFigures.of(cells, columns, unit(), warnings);
    RowHead head = RowHead.of(cells);
    Definition definition =
        head.definition(figures.unit(), cells.flag("cumulative") || figures.isCumulative());
    String component = cells.text("component");
    var row = new PrintedLine(cells, figures, head, definition, defaults, component);
    var lines = new ArrayList<SheetLine>();
    RowKey first = key(definition.name(), component);
    for (String name : components(figures, component)) {
      var key = new RowKey(first.table(), first.no(), name);
      lines.add(
          head.line(
              key,
              group(),
              definition,
              row.targetPeriod(name),
              row.printed(name),
              lines.isEmpty() ? warnings : List.of(),
              figures.all()));
    }
    return lines;
  }

  /** As declared; else as the target, an actual or the baseline prints it; else none. */
  private String unit() {
    String declared = cells.text("unit");
    if (declared != null) {
      return declared;
    }
    Stream<String> actuals = columns.reportingYears().reversed().stream().map(Columns::actualOf);
    List<String> printed =
        Stream.concat(Stream.concat(Stream.of("target"), actuals), Stream.of("baseline"))
            .map(cells::text)
            .filter(Objects::nonNull)
            .toList();
    return Objects.requireNonNullElse(PrintedUnit.of(printed), "");
  }

  private RowKey key(String indicator, String component) {
    String table = cells.text("table");
    if (table == null) {
      table = Objects.requireNonNullElse(cells.text("section"), "main");
    }
    String no = cells.text("no");
    return new RowKey(
        table, no == null ? numbers.next(table, indicator, component) : no, component);
  }

  private String group() {
    return cells.isEmpty("group") ? cells.text("aspect") : cells.text("group");
  }

  /** At least one, which is null for the indicator as a whole. */
  private Set<String> components(PrintedFigures figures, String component) {
    Set<String> names = figures.components();
    if (component != null) {
      names.stream()
          .filter(name -> name != null && !name.equals(component))
          .findFirst()
          .ifPresent(
              other ->
                  cells.fault(
                      "component",
                      "component-differs",
                      java.util.Map.of("component", component, "printed", other)));
      return Set.of(component);
    }
    return names.isEmpty() ? new LinkedHashSet<>(java.util.Collections.singleton(null)) : names;
  }
}
