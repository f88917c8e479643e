package org.kaitei.query.note;

import java.util.function.Predicate;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.SectionId;

/**
 * Which notes of a plan are asked for. What is null does not matter; the rest must all be so of one
 * place at which the note is shown.
 *
 * @param table in which one of its rows stands
 * @param no the number of one of its rows
 */
public record Wanted(
    Integer year,
    NoteKind kind,
    SectionId section,
    InitiativeId initiative,
    String table,
    String no)
    implements Predicate<Listed> {

  public static final Wanted ALL = new Wanted(null, null, null, null, null, null);

  @Override
  public boolean test(Listed note) {
    return (kind == null || kind == note.kind()) && note.places().stream().anyMatch(this::at);
  }

  private boolean at(NotePlace place) {
    return (year == null || year.equals(place.year()))
        && (section == null || section.equals(place.section()))
        && (initiative == null || initiative.equals(place.initiative()))
        && (table == null && no == null || place.rows().stream().anyMatch(this::row));
  }

  private boolean row(RowKey row) {
    return (table == null || table.equals(row.table())) && (no == null || no.equals(row.no()));
  }
}
