package org.kaitei.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.PeriodPrint;
import org.kaitei.form.SafeText;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;

/**
 * The two files that Open SDG has for an indicator. The year of a fiscal year is the one in which
 * it begins; what describes no year stands under its period as well.
 */
final class OpenSdgData {

  private static final List<String> COLUMNS =
      List.of("Year", "Series", "内訳", "期間", "Units", "Value");

  private OpenSdgData() {}

  /**
   * @param rows of one indicator; the first that shows a figure is the one that counts
   */
  static String csv(List<ShownRow> rows) {
    Set<List<String>> lines = new LinkedHashSet<>();
    Set<List<String>> told = new LinkedHashSet<>();
    for (ShownRow row : rows) {
      for (List<String> line : lines(row)) {
        if (told.add(line.subList(0, COLUMNS.size() - 1))) {
          lines.add(line);
        }
      }
    }
    try {
      var text = new StringBuilder();
      CSVFormat.RFC4180.printRecord(text, COLUMNS.toArray());
      for (List<String> line : lines) {
        CSVFormat.RFC4180.printRecord(text, line.stream().map(SafeText::of).toArray());
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written", e);
    }
  }

  private static List<List<String>> lines(ShownRow row) {
    var lines = new ArrayList<List<String>>();
    for (ShownActual actual : row.actuals()) {
      lines.add(line(row, "実績", actual.period(), actual.value(), actual.unit()));
    }
    var baseline = row.baseline();
    if (baseline != null) {
      lines.add(line(row, "当初値", baseline.period(), baseline.value(), baseline.unit()));
    }
    var target = row.target();
    if (target != null && target.period() != null) {
      lines.add(line(row, "目標値", target.period(), target.value(), target.unit()));
    }
    return lines;
  }

  private static List<String> line(
      ShownRow row, String series, Period period, String value, String unit) {
    boolean year = period.code().matches("(FY|CY)\\d{4}");
    return List.of(
        String.valueOf(period.start().getYear()),
        series,
        orEmpty(row.component()),
        year ? "" : PeriodPrint.print(period),
        orEmpty(unit == null ? row.unit() : unit),
        orEmpty(value));
  }

  static String metadata(ShownRow row, PlanDocument plan) {
    var yaml = new StringBuilder("---\n");
    field(yaml, "indicator_number", row.indicator().value());
    field(yaml, "indicator_name", row.name());
    field(yaml, "graph_title", row.name());
    yaml.append("graph_type: line\n");
    field(yaml, "computation_units", orEmpty(row.unit()));
    field(yaml, "national_geographical_coverage", orEmpty(plan.municipality()));
    field(yaml, "other_info", plan.title());
    yaml.append("reporting_status: complete\n");
    yaml.append("data_non_statistical: false\n");
    yaml.append("published: true\n");
    if (!row.sdgTargets().isEmpty()) {
      yaml.append("tags:\n");
      row.sdgTargets().forEach(target -> yaml.append("  - ").append(quoted(target)).append('\n'));
    }
    return yaml.append("---\n").toString();
  }

  private static void field(StringBuilder yaml, String name, String text) {
    yaml.append(name).append(": ").append(quoted(text)).append('\n');
  }

  /** As YAML reads it for what it is, whatever it holds. */
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n\\t]+", " ")
        + '"';
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
