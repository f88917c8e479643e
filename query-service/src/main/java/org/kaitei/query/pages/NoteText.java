package org.kaitei.query.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.query.note.ShownNote;

/**
 * A note as it is read at one of its places.
 *
 * @param id where it is found in the page
 * @param page where it stands with its history; the kind of note is what leads there
 * @param speaker whose words these are; null when who signs speaks
 * @param relisted whether this is a further place of it (再掲)
 * @param amended with the reason; null when it stands as written
 */
public record NoteText(
    String id,
    Link page,
    String heading,
    String speaker,
    String text,
    About about,
    boolean relisted,
    String signature,
    String amended) {

  static NoteText of(String id, ShownNote note, About about, boolean relisted, Visit visit) {
    Words words = visit.words();
    return new NoteText(
        id,
        visit.link(words.say("note." + note.kind().name()), "/notes/" + note.id()),
        note.heading(),
        note.speaker(),
        note.text(),
        about,
        relisted,
        Stream.of(
                visit.department(note.department(), note.writtenAt()),
                visit.who(note.writtenBy()),
                words.moment(note.writtenAt()))
            .filter(part -> part != null)
            .collect(Collectors.joining(words.say("separator"))),
        note.reason() == null
            ? null
            : words.say("note.amended", words.moment(note.changedAt()), note.reason()));
  }

  /**
   * What it is about.
   *
   * @param year of the sheet; null for the plan at all times
   * @param names the section and the initiative; none when none is named
   * @param tables in which rows are named
   */
  public record About(String year, List<String> names, List<Rows> tables) {

    public boolean isWhole() {
      return names.isEmpty() && tables.isEmpty();
    }
  }

  /** Rows of one table. */
  public record Rows(String table, List<Link> numbers) {}

  /** Notes that stand at the same place. */
  public record Group(String place, List<NoteText> notes) {}
}
