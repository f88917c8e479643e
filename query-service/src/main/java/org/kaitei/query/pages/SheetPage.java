package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.access.Right;
import org.kaitei.plan.RowKey;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetDocument;

/**
 * A plan's sheet for one reporting year.
 *
 * @param edition whose targets were asked for; null when none was
 * @param compared whether any row prints an achievement that can be held against its figures
 * @param differing how many rows print an achievement that does not follow from their figures
 * @param formulas how the achievements are computed
 * @param rule by which the rows are judged; null when the plan has chosen none
 * @param comparison where the sheet is held against itself at another time
 * @param reader whether who is here may read more than what was published
 * @param remarks by the row that they are about, where in the page notes stand
 * @param places the ids of the rows in the page
 */
public record SheetPage(
    Frame frame,
    String municipality,
    String plan,
    String edition,
    String status,
    int rows,
    boolean compared,
    long differing,
    List<SheetTable> tables,
    List<Formula> formulas,
    String rule,
    List<NoteText.Group> notes,
    Map<String, List<Link>> remarks,
    String comparison,
    boolean reader,
    Map<RowKey, String> places) {

  /** What of the address of the page its data are asked for with. */
  private static final Set<String> ASKED = Set.of("edition", "department", "table", "goal");

  static SheetPage of(SheetDocument sheet, PlanDocument plan, Visit visit) {
    Words words = visit.words();
    Map<RowKey, String> places = new HashMap<>();
    List<SheetTable> tables = tables(sheet, places, visit);
    List<NoteText.Group> notes = notes(sheet, NotePlaces.of(plan, places, visit));
    return new SheetPage(
        frame(sheet, plan, visit),
        plan.municipality(),
        plan.title(),
        edition(sheet, plan, words),
        words.say("status." + sheet.status()),
        places.size(),
        compared(sheet),
        differing(tables),
        tables,
        formulas(sheet, words),
        new JudgementWords(words).of(plan.judgement()),
        notes,
        NotePlaces.remarks(notes),
        visit.to(address(sheet) + "/compare"),
        visit.may(Right.READ),
        places);
  }

  /**
   * @param places where each row stands is put there
   */
  private static List<SheetTable> tables(
      SheetDocument sheet, Map<RowKey, String> places, Visit visit) {
    List<SheetTable> tables = new ArrayList<>();
    for (var table : sheet.tables()) {
      TableSetting setting = new TableSetting(table, tables.size() + 1, visit);
      tables.add(setting.set());
      places.putAll(setting.places());
    }
    return tables;
  }

  private static List<NoteText.Group> notes(SheetDocument sheet, NotePlaces places) {
    return places.groups(sheet.notes(), place -> place.isOnSheet(sheet.reportingYear()));
  }

  private static long differing(List<SheetTable> tables) {
    return tables.stream()
        .flatMap(table -> table.groups().stream())
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.achievement().differs())
        .count();
  }

  private static String edition(SheetDocument sheet, PlanDocument plan, Words words) {
    return plan.editions().stream()
        .filter(edition -> Objects.equals(edition.number(), sheet.edition()))
        .findFirst()
        .map(edition -> EditionLine.named(edition, words))
        .orElse(null);
  }

  private static boolean compared(SheetDocument sheet) {
    return sheet.tables().stream()
        .flatMap(table -> table.rows().stream())
        .anyMatch(row -> row.achievement().agrees() != null);
  }

  private static String address(SheetDocument sheet) {
    return "/plans/" + sheet.plan() + "/sheets/" + sheet.reportingYear();
  }

  private static Frame frame(SheetDocument sheet, PlanDocument plan, Visit visit) {
    return Frame.of(
            visit,
            visit.words().say("sheet", visit.words().year(sheet.reportingYear())),
            above(plan, visit),
            "/api" + address(sheet),
            visit.keptAs(ASKED),
            sheet)
        .following(sheet);
  }

  private static List<Link> above(PlanDocument plan, Visit visit) {
    return List.of(Frame.home(visit), new Link(plan.title(), visit.to("/plans/" + plan.id())));
  }

  private static List<Formula> formulas(SheetDocument sheet, Words words) {
    return Formula.explained(
        sheet.tables().stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> row.achievement().method())
            .collect(Collectors.toSet()),
        words);
  }
}
