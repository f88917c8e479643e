package org.kaitei.command.sheet;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaitei.command.sheet.workbook.CellContent.Unread;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.form.SafeText;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;

/**
 * The cells of one row. A cell that cannot be read is noted as a fault at its place and reads as
 * empty, so that one pass finds everything that is wrong with a file.
 */
final class Cells {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> YES = Set.of("yes", "true", "1", "○", "再掲");
  private static final Set<String> NO = Set.of("no", "false", "0");

  private final List<String> cells;
  private final Map<Integer, Unread> unread;
  private final Columns columns;
  private final List<Fault> faults;
  private final Set<Fault> noted = new HashSet<>();
  private final int row;

  /**
   * @param unread by column: cells that hold what nothing may be read from, a fault where it is
   *     asked for
   * @param row counted as spreadsheets do, from 1
   */
  Cells(
      List<String> cells,
      Map<Integer, Unread> unread,
      int row,
      Columns columns,
      List<Fault> faults) {
    this.cells = cells;
    this.unread = unread;
    this.row = row;
    this.columns = columns;
    this.faults = faults;
  }

  String heading(String column) {
    return columns.heading(column);
  }

  int row() {
    return row;
  }

  /** The row as people find it. */
  String rowName() {
    return columns.place().row(row);
  }

  /** The row as another row's fault names it. */
  Object name() {
    return columns.place().name(row);
  }

  /** The cell as people find it. */
  String address(String column) {
    return columns.cell(column, row);
  }

  /** Of all its cells. */
  Stream<String> addresses() {
    return columns.index().keySet().stream().map(this::address);
  }

  /** Null when the cell is empty or the file has no such column. */
  String text(String column) {
    return text(column, 500);
  }

  boolean isEmpty(String column) {
    Integer at = columns.index().get(column);
    return at == null
        || (!unread.containsKey(at) && (at >= cells.size() || cells.get(at).isBlank()));
  }

  private String text(String column, int longest) {
    if (isEmpty(column)) {
      return null;
    }
    Unread refused = unread.get(columns.index().get(column));
    if (refused != null) {
      fault(column, refused.code(), refused.facts());
      return null;
    }
    String text = SafeText.read(cells.get(columns.index().get(column)).strip());
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      fault(column, "text-too-long", Map.of("field", column, "longest", longest, "sent", length));
      return null;
    }
    return text;
  }

  /** Null when the cell is empty or nothing may be read from it; at any length, and no fault. */
  String said(String column) {
    Integer at = columns.index().get(column);
    boolean nothing = isEmpty(column) || unread.containsKey(at);
    return nothing ? null : SafeText.read(cells.get(at).strip());
  }

  String required(String column, int longest) {
    if (isEmpty(column)) {
      fault(column, "text-missing", Map.of("field", column));
    }
    return text(column, longest);
  }

  /** Null when the cell is empty; a dash is a figure that says that nothing was measured. */
  Figure figure(String column, String unit) {
    String printed = text(column);
    if (printed == null) {
      return null;
    }
    Optional<Figure> figure = FigureGrammar.read(printed, unit).plain(printed);
    if (figure.isEmpty()) {
      fault(column, "not-a-figure", Map.of("printed", printed));
    }
    return figure.orElse(null);
  }

  /**
   * A plain year is a fiscal year; any other period is written out, as {@code CY2021}, or in a
   * workbook as 2021年9月.
   */
  Period period(String column) {
    String printed = text(column);
    if (printed == null) {
      return null;
    }
    String code = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    Optional<Period> words =
        columns.place().hasPrintedPeriods() ? FigureGrammar.period(printed) : Optional.empty();
    return YEAR.matcher(code).matches() || words.isEmpty()
        ? parsed(column, code, c -> new Period(YEAR.matcher(c).matches() ? "FY" + c : c))
        : words.get();
  }

  boolean flag(String column) {
    String printed = text(column);
    if (printed == null || NO.contains(printed.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (!isYes(printed)) {
      fault(column, "not-yes-or-no", Map.of("printed", printed));
    }
    return true;
  }

  static boolean isYes(String printed) {
    return YES.contains(printed.toLowerCase(Locale.ROOT));
  }

  /** One of our own values, whose refusal becomes a fault of this cell. */
  <T> T parsed(String column, Function<String, T> reader) {
    String printed = text(column);
    return printed == null ? null : parsed(column, printed, reader);
  }

  private <T> T parsed(String column, String printed, Function<String, T> reader) {
    try {
      return reader.apply(printed);
    } catch (Refusal refusal) {
      fault(column, refusal.code(), refusal.facts());
      return null;
    }
  }

  /** A column that the file lacks was noted once, at the heading. */
  void fault(String column, String code, Map<String, ?> facts) {
    if (columns.index().containsKey(column)) {
      Fault fault = faultAt(column, code, facts);
      if (noted.add(fault)) {
        faults.add(fault);
      }
    }
  }

  Fault faultAt(String column, String code, Map<String, ?> facts) {
    var placed = new LinkedHashMap<String, Object>();
    placed.put("row", row);
    placed.put("column", columns.heading(column));
    placed.putAll(facts);
    return new Fault(columns.cell(column, row), null, code, placed);
  }
}
