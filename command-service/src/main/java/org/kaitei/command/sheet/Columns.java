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
 * @param place where they are in the file
 */
record Columns(
    Map<String, Integer> index,
    Map<String, String> headings,
    int width,
    List<Integer> reportingYears,
    boolean isPrinted,
    Place place) {

  /** Why the figures of a row are corrected. */
  static final String REASON = "reason";

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
          "baseline_unit",
          REASON);

  private static final Set<String> IGNORED =
      Set.of("computed_achievement", "target_kind", "note", "");

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
   * Reads the heading; what is wrong with it is added to the faults.
   *
   * @param year the reporting year that the file is sent for
   */
  static Columns of(List<String> heading, int year, Place place, List<Fault> faults) {
    List<String> stripped = heading.stream().map(String::strip).toList();
    var printed = new PrintedHeadings(stripped, year);
    Map<String, String> names = printed.isPrinted() ? printed.names() : Map.of();
    var index = new LinkedHashMap<String, Integer>();
    var headings = new LinkedHashMap<String, String>();
    for (int i = 0; i < stripped.size(); i++) {
      String name = names.getOrDefault(stripped.get(i), stripped.get(i));
      if (!name.isEmpty() && index.putIfAbsent(name, i) != null) {
        faults.add(place.fault(stripped.get(i), i, "duplicate-column"));
      }
      headings.putIfAbsent(name, stripped.get(i));
    }
    List<Integer> years = years(index.keySet());
    List<String> missing =
        printed.isPrinted()
            ? Stream.of("indicator").filter(column -> !index.containsKey(column)).toList()
            : missing(index, years);
    for (String column : missing) {
      faults.add(place.fault("missing-column", Map.of("column", column)));
    }
    return new Columns(index, headings, heading.size(), years, printed.isPrinted(), place);
  }

  /** The same, of a file of that reporting year and no other. */
  static Columns checked(List<String> heading, int year, Place place, List<Fault> faults) {
    Columns columns = of(heading, year, place, faults);
    columns.noteMisspelt(faults);
    if (!columns.reportingYears().isEmpty() && columns.reportingYear() != year) {
      faults.add(
          new Fault(
              columns.cell(actualOf(columns.reportingYear()), place.heading()),
              null,
              "reporting-year-differs",
              Map.of("row", place.heading(), "asked", year, "found", columns.reportingYear())));
    }
    return columns;
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

  /** A warning for each of them. */
  List<Fault> noteUnknown() {
    return unknown().stream()
        .map(
            column ->
                new Fault(
                    place.row(place.heading()), null, "unknown-column", Map.of("column", column)))
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
                          cell(heading, place.heading()),
                          null,
                          "misspelt-column",
                          Map.of("row", place.heading(), "column", heading, "meant", meant))));
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

  /** A cell's address as spreadsheets show it, or its row's where the file lacks the column. */
  String cell(String column, int row) {
    Integer at = index.get(column);
    return at == null ? place.row(row) : place.cell(at, row);
  }

  /** Whether dates stand in the column. */
  static boolean isPeriod(String column) {
    return column.endsWith("_fy") || column.endsWith("_period") || column.startsWith("fy_in_");
  }

  /** Whether the column is of what a reporting year reports. */
  static boolean isOfAYear(String column) {
    return OF_A_YEAR.matcher(column).matches();
  }

  /** Whether figures stand in the column. */
  static boolean isFigure(String column) {
    return column.equals("baseline")
        || column.equals("target")
        || column.matches("actual_\\d{4}|.+_(value|printed)");
  }

  /** Whether a table may have a column of that name. */
  static boolean isName(String heading) {
    return REQUIRED.contains(heading)
        || OPTIONAL.contains(heading)
        || OF_A_YEAR.matcher(heading).matches()
        || PrintedHeadings.all().anyMatch(heading.replaceAll("_\\d{4}$", "_YYYY")::equals);
  }
}
