package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaitei.ledger.Refusal.Fault;

/**
 * The heading of a sheet file: which column holds what, and the reporting years that it has columns
 * for.
 *
 * @param index where the columns are, by the names that they have here
 * @param headings what the file calls them
 * @param isPrinted whether its cells are to be read as they were printed
 */
record Columns(
    Map<String, Integer> index,
    Map<String, String> headings,
    int width,
    List<Integer> reportingYears,
    boolean isPrinted) {

  private static final List<String> REQUIRED =
      List.of(
          "table",
          "no",
          "indicator",
          "unit",
          "baseline_fy",
          "baseline",
          "target_fy",
          "target",
          "printed_achievement",
          "method");

  private static final Set<String> OPTIONAL =
      Set.of(
          "group",
          "relisted",
          "sdg_targets",
          "table_title",
          "section",
          "initiative",
          "indicator_id",
          "component",
          "cumulative",
          "better",
          "department",
          "baseline_unit");

  private static final Set<String> IGNORED = Set.of("computed_achievement", "note", "");

  private static final Pattern OF_A_YEAR =
      Pattern.compile("(fy_in_(\\d{4})_column|actual_(\\d{4}))");

  private static final Pattern BESIDE_A_PRINT =
      Pattern.compile("(baseline|target|actual_\\d{4})_(value|period)|aspect|comparator");

  static String periodOf(int year) {
    return "fy_in_" + year + "_column";
  }

  static String actualOf(int year) {
    return "actual_" + year;
  }

  /**
   * Reads the first row; what is wrong with it is added to the faults.
   *
   * @param year the reporting year that the file is sent for
   */
  static Columns of(List<String> heading, int year, List<Fault> faults) {
    List<String> stripped = heading.stream().map(String::strip).toList();
    var printed = new PrintedHeadings(stripped, year);
    Map<String, String> names = printed.isPrinted() ? printed.names() : Map.of();
    var index = new LinkedHashMap<String, Integer>();
    var headings = new LinkedHashMap<String, String>();
    for (int i = 0; i < stripped.size(); i++) {
      String name = names.getOrDefault(stripped.get(i), stripped.get(i));
      if (!name.isEmpty() && index.putIfAbsent(name, i) != null) {
        faults.add(fault(stripped.get(i), i, "duplicate-column"));
      }
      headings.putIfAbsent(name, stripped.get(i));
    }
    List<Integer> years = years(index.keySet());
    List<String> missing =
        printed.isPrinted()
            ? Stream.of("indicator").filter(column -> !index.containsKey(column)).toList()
            : missing(index, years);
    for (String column : missing) {
      faults.add(new Fault("1", null, "missing-column", Map.of("row", 1, "column", column)));
    }
    return new Columns(index, headings, heading.size(), years, printed.isPrinted());
  }

  private static List<Integer> years(Set<String> names) {
    var years = new TreeSet<Integer>();
    for (String name : names) {
      Matcher ofAYear = OF_A_YEAR.matcher(name);
      if (ofAYear.matches()) {
        years.add(Integer.parseInt(ofAYear.group(2) != null ? ofAYear.group(2) : ofAYear.group(3)));
      }
    }
    return List.copyOf(years);
  }

  private static List<String> missing(Map<String, Integer> index, List<Integer> years) {
    var wanted = new ArrayList<>(REQUIRED);
    if (years.isEmpty()) {
      wanted.add("fy_in_YYYY_column");
      wanted.add("actual_YYYY");
    }
    years.forEach(
        year -> {
          wanted.add(periodOf(year));
          wanted.add(actualOf(year));
        });
    return wanted.stream().filter(column -> !index.containsKey(column)).toList();
  }

  /** Columns that nothing is read from although nobody said they could be ignored. */
  List<String> unknown() {
    return index.keySet().stream()
        .filter(
            column ->
                !REQUIRED.contains(column)
                    && !OPTIONAL.contains(column)
                    && !IGNORED.contains(column)
                    && !OF_A_YEAR.matcher(column).matches()
                    && !(isPrinted && BESIDE_A_PRINT.matcher(column).matches()))
        .map(headings::get)
        .toList();
  }

  /** A heading that was meant for another would lose all that stands below it. */
  void noteMisspelt(List<Fault> faults) {
    for (String heading : unknown()) {
      Misspelt.meant(heading, headings.values())
          .ifPresent(
              meant ->
                  faults.add(
                      new Fault(
                          cell(heading, 1),
                          null,
                          "misspelt-column",
                          Map.of("row", 1, "column", heading, "meant", meant))));
    }
  }

  /** What a sheet file may call its columns; years are written YYYY. */
  static Stream<String> names() {
    return Stream.of(REQUIRED, OPTIONAL, List.of("fy_in_YYYY_column", "actual_YYYY"))
        .flatMap(Collection::stream);
  }

  /** The year that the sheet reports on: the last it has a column for. */
  int reportingYear() {
    return reportingYears.getLast();
  }

  /** What the file calls a column. */
  String heading(String column) {
    return headings.getOrDefault(column, column);
  }

  /** A cell's address as spreadsheets show it, the heading being row 1: {@code I17}. */
  String cell(String column, int row) {
    Integer at = index.get(column);
    return at == null ? Integer.toString(row) : letters(at) + row;
  }

  private static Fault fault(String column, int at, String code) {
    return new Fault(letters(at) + 1, null, code, Map.of("row", 1, "column", column));
  }

  private static String letters(int column) {
    return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
  }
}
