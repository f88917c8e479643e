package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.pages.NoteText.About;
import org.kaitei.query.pages.NoteText.Group;
import org.kaitei.query.pages.NoteText.Rows;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanDocument.Placed;

/** Names the places of a plan at which notes stand, and puts notes there. */
final class NotePlaces {

  private final Map<SectionId, String> sections;
  private final Map<InitiativeId, String> initiatives;
  private final Map<String, String> tables;
  private final Map<RowKey, String> anchors;
  private final Visit visit;

  /**
   * @param tables their titles, by their ids
   * @param anchors where rows are found in the page
   */
  NotePlaces(
      List<Section> sections,
      List<Initiative> initiatives,
      Map<String, String> tables,
      Map<RowKey, String> anchors,
      Visit visit) {
    this.sections = sections.stream().collect(Collectors.toMap(Section::id, Section::title));
    this.initiatives =
        initiatives.stream().collect(Collectors.toMap(Initiative::id, NotePlaces::named));
    this.tables = tables;
    this.anchors = anchors;
    this.visit = visit;
  }

  static NotePlaces of(PlanDocument plan, Map<RowKey, String> anchors, Visit visit) {
    Map<String, String> tables =
        plan.rows().stream()
            .filter(row -> row.tableTitle() != null)
            .collect(Collectors.toMap(Placed::table, Placed::tableTitle, (first, later) -> first));
    return new NotePlaces(plan.sections(), plan.initiatives(), tables, anchors, visit);
  }

  /** A place as a note names it. */
  record Place(
      Integer year,
      List<RowKey> rows,
      SectionId section,
      InitiativeId initiative,
      boolean relisted) {

    static List<Place> of(ShownNote note) {
      return Stream.concat(
              Stream.of(
                  new Place(note.year(), note.rows(), note.section(), note.initiative(), false)),
              note.relisted().stream()
                  .map(r -> new Place(r.year(), r.rows(), r.section(), r.initiative(), true)))
          .toList();
    }

    boolean isOnSheet(int of) {
      return year == null || year == of;
    }
  }

  /** The notes in groups, each note at every place that is wanted. */
  List<Group> groups(List<ShownNote> notes, Predicate<Place> wanted) {
    return groups("note-", notes, wanted);
  }

  /**
   * @param ids how the ids of the notes in the page begin
   */
  List<Group> groups(String ids, List<ShownNote> notes, Predicate<Place> wanted) {
    Map<String, List<NoteText>> groups = new LinkedHashMap<>();
    int number = 0;
    for (ShownNote note : notes) {
      for (Place place : Place.of(note)) {
        if (wanted.test(place)) {
          number++;
          NoteText text = NoteText.of(ids + number, note, about(place), place.relisted(), visit);
          groups.computeIfAbsent(name(place), any -> new ArrayList<>()).add(text);
        }
      }
    }
    return groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
  }

  About about(Place place) {
    Map<String, List<Link>> rows = new LinkedHashMap<>();
    for (RowKey row : place.rows()) {
      rows.computeIfAbsent(table(row), any -> new ArrayList<>()).add(number(row));
    }
    return new About(
        place.year() == null ? null : visit.words().year(place.year()),
        Stream.of(title(place.section()), title(place.initiative()))
            .filter(Objects::nonNull)
            .toList(),
        rows.entrySet().stream().map(r -> new Rows(r.getKey(), r.getValue())).toList());
  }

  private String name(Place place) {
    if (!place.rows().isEmpty()) {
      return table(place.rows().getFirst());
    }
    String initiative = title(place.initiative());
    String section = title(place.section());
    return initiative != null
        ? initiative
        : section != null ? section : visit.words().say("note.about.all");
  }

  private String title(SectionId section) {
    return section == null ? null : sections.getOrDefault(section, section.value());
  }

  private String title(InitiativeId initiative) {
    return initiative == null ? null : initiatives.getOrDefault(initiative, initiative.value());
  }

  private static String named(Initiative initiative) {
    return initiative.number() == null
        ? initiative.title()
        : initiative.number() + " " + initiative.title();
  }

  private String table(RowKey row) {
    return tables.getOrDefault(row.table(), row.table());
  }

  private Link number(RowKey row) {
    String no =
        row.component() == null
            ? row.no()
            : visit.words().say("with-component", row.no(), row.component());
    String anchor = anchors.get(row);
    return new Link(no, anchor == null ? null : "#" + anchor);
  }

  /** By the row's anchor, where the notes about it stand in the page. */
  static Map<String, List<Link>> remarks(List<Group> groups) {
    Map<String, List<Link>> remarks = new LinkedHashMap<>();
    for (Group group : groups) {
      for (NoteText note : group.notes()) {
        note.about().tables().stream()
            .flatMap(table -> table.numbers().stream())
            .filter(row -> row.href() != null)
            .forEach(
                row ->
                    remarks
                        .computeIfAbsent(row.href().substring(1), any -> new ArrayList<>())
                        .add(new Link(note.page().text(), "#" + note.id())));
      }
    }
    return remarks;
  }
}
