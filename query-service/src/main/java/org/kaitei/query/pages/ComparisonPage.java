package org.kaitei.query.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kaitei.query.comparison.ComparisonDocument;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.comparison.ComparisonDocument.Side;
import org.kaitei.query.comparison.Sides;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;

/**
 * What became of a sheet between two moments.
 *
 * @param action where the moments are sent to
 * @param from as it stands in its field; empty when it was not asked for
 * @param kept what the address says beside the moments
 * @param between which two are compared; null as long as none are
 * @param groups of changes, one for each row
 * @param complete whether all events between are told
 * @param marked the later sheet with its changed cells marked; null where no two moments are
 *     compared
 */
public record ComparisonPage(
    Frame frame,
    String action,
    String from,
    String to,
    Map<String, String> kept,
    String between,
    List<Group> groups,
    boolean complete,
    String marked) {

  /**
   * The changes of a row.
   *
   * @param place the table and the number of the row
   */
  public record Group(Link subject, String place, List<ComparisonLine> lines) {}

  static ComparisonPage of(
      SheetId sheet, ComparisonDocument compared, PlanDocument plan, Sides sides, Visit visit) {
    Words words = visit.words();
    String path = SheetAddress.path(sheet);
    List<Link> above =
        List.of(
            Frame.home(visit),
            new Link(plan.title(), visit.to("/plans/" + plan.id())),
            new Link(words.say("sheet", words.year(sheet.year())), visit.to(path)));
    Map<String, String> asked = asked(sides);
    Visit here = visit.keeping(asked);
    String title = words.say("comparison");
    return new ComparisonPage(
        compared == null
            ? Frame.of(here, title, above, "/api" + path, Map.of(), plan)
            : Frame.of(here, title, above, "/api" + path + "/compare", asked, compared),
        path + "/compare",
        MomentField.of(sides.from()),
        MomentField.of(sides.to()),
        kept(asked, visit),
        compared == null ? null : between(compared, words),
        compared == null ? List.of() : groups(compared.rows(), titles(plan), visit),
        compared == null || compared.complete(),
        compared == null ? null : marked(path, compared, visit));
  }

  /** The later side of the sheet, on which what changed since the earlier is marked. */
  private static String marked(String path, ComparisonDocument compared, Visit visit) {
    Instant from = compared.from().asOf();
    Instant to = compared.to().asOf();
    return from.equals(to) ? null : visit.toAt(path, to) + "&since=" + from;
  }

  private static Map<String, String> asked(Sides sides) {
    Map<String, String> asked = new TreeMap<>();
    putGiven(asked, "from", sides.from());
    putGiven(asked, "fromEdition", sides.fromEdition());
    putGiven(asked, "to", sides.to());
    putGiven(asked, "toEdition", sides.toEdition());
    return asked;
  }

  private static void putGiven(Map<String, String> asked, String name, String value) {
    if (value != null && !value.isBlank()) {
      asked.put(name, value);
    }
  }

  private static Map<String, String> kept(Map<String, String> asked, Visit visit) {
    Map<String, String> kept = new LinkedHashMap<>(asked);
    kept.remove("from");
    kept.remove("to");
    if (visit.asOf() != null) {
      kept.put("asOf", visit.asOf());
    }
    if (visit.lang() != null) {
      kept.put("lang", visit.lang());
    }
    return kept;
  }

  private static String between(ComparisonDocument compared, Words words) {
    return words.say(
        "comparison.between", side(compared.from(), words), side(compared.to(), words));
  }

  private static String side(Side side, Words words) {
    String moment = words.moment(side.asOf());
    return side.edition() == null
        ? moment
        : words.say("comparison.edition", moment, String.valueOf(side.edition()));
  }

  private static Map<String, String> titles(PlanDocument plan) {
    Map<String, String> titles = new HashMap<>();
    plan.rows().stream()
        .filter(row -> row.tableTitle() != null)
        .forEach(row -> titles.putIfAbsent(row.table(), row.tableTitle()));
    return titles;
  }

  /**
   * Each with the events that did it; the same ones are told once.
   *
   * @param titles of the tables, by their ids
   */
  static List<Group> groups(
      List<ComparisonDocument.Row> rows, Map<String, String> titles, Visit visit) {
    Set<List<Did>> told = new HashSet<>();
    List<Group> groups = new ArrayList<>();
    for (ComparisonDocument.Row row : rows) {
      List<ComparisonLine> lines = new ArrayList<>();
      for (Cell cell : row.cells()) {
        ComparisonLine line = ComparisonLine.of(cell, visit);
        lines.add(told.add(cell.events()) ? line : line.again());
      }
      groups.add(new Group(subject(row, visit), place(row, titles, visit), lines));
    }
    return groups;
  }

  private static Link subject(ComparisonDocument.Row row, Visit visit) {
    String name =
        row.component() == null
            ? row.name()
            : visit.words().say("with-component", row.name(), row.component());
    return visit.link(name, "/indicators/" + row.indicator());
  }

  private static String place(ComparisonDocument.Row row, Map<String, String> titles, Visit visit) {
    return visit.words().say("row", titles.getOrDefault(row.table(), row.table()), row.no());
  }
}
