package org.kaitei.query.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.achievement.Method;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormMethod;
import org.kaitei.query.pages.JudgementWords;
import org.kaitei.query.pages.WarningWords;
import org.kaitei.query.pages.Words;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;

/**
 * Sets the rows of a sheet into the cells of the form.
 *
 * @param responsible for the indicators
 */
record FormRows(Responsible responsible, Words words) {

  Form.Table set(Table table) {
    return new Form.Table(
        table.id(), table.title(), table.rows().stream().map(row -> set(table, row)).toList());
  }

  private Form.Row set(Table table, ShownRow row) {
    Map<String, FormCell> cells = new LinkedHashMap<>();
    head(row, cells);
    figures(row, cells);
    verdict(row, cells);
    put(cells, FormColumn.DEPARTMENT, FormCell.words(responsible.name(row.indicator())));
    cells.values().removeIf(FormCell.NOTHING::equals);
    String stated = responsible.stated(row.indicator());
    return new Form.Row(row.group(), cells, FileLine.of(table, row, cells, stated));
  }

  private static void head(ShownRow row, Map<String, FormCell> cells) {
    put(cells, FormColumn.NO, FormCell.words(row.no()));
    put(cells, FormColumn.GROUP, FormCell.words(row.group()));
    put(cells, FormColumn.INDICATOR, FormCell.words(row.name()));
    put(cells, FormColumn.COMPONENT, FormCell.words(row.component()));
    put(cells, FormColumn.UNIT, FormCell.words(row.unit()));
    put(cells, FormColumn.RELISTED, FormCell.words(row.relisted() ? "再掲" : null));
    put(cells, FormColumn.SDG_TARGETS, FormCell.words(String.join(", ", row.sdgTargets())));
  }

  private static void figures(ShownRow row, Map<String, FormCell> cells) {
    var figures = new FormFigures(row.unit());
    if (row.baseline() != null) {
      var baseline = row.baseline();
      put(cells, FormColumn.BASELINE_PERIOD, FormFigures.period(baseline.period()));
      put(
          cells,
          FormColumn.BASELINE,
          figures.figure(baseline.value(), baseline.printed(), baseline.unit()));
    }
    for (ShownActual actual : row.actuals()) {
      int year = actual.reportingYear();
      put(cells, FormColumn.actualPeriod(year), FormFigures.period(actual.period()));
      put(
          cells,
          FormColumn.actual(year),
          figures.figure(actual.value(), actual.printed(), actual.unit()));
    }
    if (row.target() != null) {
      put(cells, FormColumn.TARGET_PERIOD, FormFigures.period(row.target().period()));
      put(cells, FormColumn.TARGET, figures.target(row.target()));
    }
  }

  private void verdict(ShownRow row, Map<String, FormCell> cells) {
    var achievement = row.achievement();
    put(cells, FormColumn.REPORTED, FormFigures.achievement(achievement.reported()));
    put(cells, FormColumn.COMPUTED, FormFigures.achievement(achievement.computed()));
    if (achievement.method() != null) {
      Method method = Method.valueOf(achievement.method());
      put(cells, FormColumn.METHOD, new FormCell.Coded(FormMethod.printed(method), method.name()));
    }
    put(cells, FormColumn.REMARKS, FormCell.words(remarks(row)));
  }

  private String remarks(ShownRow row) {
    var sentences = new WarningWords(words);
    String judged = new JudgementWords(words).of(row.judgement(), row.achievement(), row.unit());
    Stream<String> told =
        Stream.of(
                judged == null ? null : words.say("field", words.say("judgement"), judged),
                row.achievement().why() == null
                    ? null
                    : words.say("why." + row.achievement().why()))
            .filter(Objects::nonNull);
    return Stream.of(told, provisional(row), row.warnings().stream().map(sentences::of))
        .flatMap(sentence -> sentence)
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> provisional(ShownRow row) {
    return row.actuals().stream()
        .filter(ShownActual::isProvisional)
        .map(actual -> words.say("form.provisional", words.year(actual.reportingYear())));
  }

  private static void put(Map<String, FormCell> cells, FormColumn column, FormCell cell) {
    cells.put(column.code(), cell);
  }

  static List<Integer> years(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.actuals().stream())
        .map(ShownActual::reportingYear)
        .distinct()
        .sorted()
        .toList();
  }
}
