package org.kaitei.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report of Fukuoka as it is printed, with the plain figures among its cells. */
record FukuokaPlan(List<Printed> indicators) {

  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,]*)");
  private static final Pattern PLAIN =
      Pattern.compile("([\\d,]+(?:\\.\\d+)?)\\s*([^\\d\\s（]*)\\s*(?:（.*）)?");

  /** A row of the report. */
  record Printed(String no, String name, String target, String actual, String first) {

    String id() {
      return "fukuoka-" + no;
    }

    Optional<String> unit() {
      return plain(actual).map(figure -> figure.group(2)).filter(unit -> !unit.isEmpty());
    }

    /** The figure that a cell prints in the unit of the actual; none when it is not so plain. */
    Optional<String> figure(String cell) {
      return plain(cell)
          .filter(figure -> unit().filter(figure.group(2)::equals).isPresent())
          .map(figure -> figure.group(1).replace(",", ""));
    }

    boolean revised() {
      return !first.isEmpty();
    }

    Map<String, Object> aim(String cell) {
      Map<String, Object> change = new LinkedHashMap<>();
      change.put("change", "set-target");
      change.put("indicator", id());
      change.put("period", period(target()));
      Optional<String> figure = figure(cell);
      if (figure.isEmpty()) {
        change.put("kind", "WORDS");
      }
      change.put("printed", cell);
      figure.ifPresent(value -> change.put("value", value));
      return change;
    }

    /** The plan's last year, unless the present target prints another: （R7年度）, （R8年）. */
    private static String period(String cell) {
      Matcher printed = Pattern.compile("R(\\d)年(度?)").matcher(cell);
      return printed.find()
          ? (printed.group(2).isEmpty() ? "CY" : "FY") + (2018 + Integer.parseInt(printed.group(1)))
          : "FY2026";
    }

    private static Optional<Matcher> plain(String cell) {
      return Optional.of(PLAIN.matcher(cell)).filter(Matcher::matches);
    }
  }

  static FukuokaPlan read(Path csv) throws IOException {
    return new FukuokaPlan(
        Files.readAllLines(csv).stream()
            .skip(1)
            .map(FukuokaPlan::cells)
            .map(c -> new Printed(c.get(0), c.get(1), c.get(3), c.get(4), c.get(7)))
            .toList());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line);
    for (int at = 0; at <= line.length() && cell.find(at); at = cell.end() + 1) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
    }
    return cells;
  }
}
