package org.kaitei.query.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.pages.Words;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocument.Table;

/** The notes and comments of a sheet, with the names of what they are about. */
final class FormNotes {

  private final Map<String, String> tables;
  private final Map<SectionId, String> sections;
  private final Map<InitiativeId, String> initiatives;
  private final Words words;

  FormNotes(SheetDocument sheet, PlanDocument plan, Words words) {
    this.words = words;
    tables = sheet.tables().stream().collect(Collectors.toMap(Table::id, Table::title));
    sections = plan.sections().stream().collect(Collectors.toMap(Section::id, Section::title));
    initiatives =
        plan.initiatives().stream().collect(Collectors.toMap(Initiative::id, Initiative::title));
  }

  Form.Note set(ShownNote note) {
    return new Form.Note(
        words.say("note." + note.kind()),
        about(note),
        orEmpty(note.speaker()),
        orEmpty(note.heading()),
        orEmpty(note.text()));
  }

  private String about(ShownNote note) {
    List<String> about = new ArrayList<>();
    if (note.section() != null) {
      about.add(sections.getOrDefault(note.section(), note.section().value()));
    }
    if (note.initiative() != null) {
      about.add(initiatives.getOrDefault(note.initiative(), note.initiative().value()));
    }
    note.rows().stream()
        .collect(Collectors.groupingBy(RowKey::table, Collectors.mapping(this::no, joined())))
        .forEach(
            (table, rows) ->
                about.add(words.say("rows", tables.getOrDefault(table, table)) + rows));
    return about.isEmpty() ? words.say("note.about.all") : String.join("\n", about);
  }

  private Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(words.say("separator"));
  }

  private String no(RowKey row) {
    return row.component() == null
        ? row.no()
        : words.say("with-component", row.no(), row.component());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
