package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.plan.RowKey;
import org.kaitei.query.note.ShownNote;

/**
 * A note as it is read.
 *
 * @param kind whether the department or an expert speaks
 * @param about the rows that it is about; none for the plan or the sheet as a whole
 * @param amended with the reason; null when it stands as written
 */
public record NoteText(
    String kind,
    String heading,
    String text,
    List<Link> about,
    String year,
    String signature,
    String amended) {

  /**
   * @param row how a row is named, and where it stands
   */
  static NoteText of(ShownNote note, Function<RowKey, Link> row, Words words) {
    return new NoteText(
        words.say("note." + note.kind().name()),
        note.heading(),
        note.text(),
        note.rows().stream().map(row).toList(),
        note.year() == null ? null : words.year(note.year()),
        Stream.of(note.department(), note.writtenBy(), words.moment(note.writtenAt()))
            .filter(part -> part != null)
            .collect(Collectors.joining(words.say("separator"))),
        note.reason() == null
            ? null
            : words.say("note.amended", words.moment(note.changedAt()), note.reason()));
  }

  /**
   * How a row is named.
   *
   * @param titles of the tables, by their ids; a table without one is named by its id
   */
  static String named(RowKey key, Map<String, String> titles, Words words) {
    String row = words.say("row", titles.getOrDefault(key.table(), key.table()), key.no());
    return key.component() == null ? row : words.say("with-component", row, key.component());
  }
}
