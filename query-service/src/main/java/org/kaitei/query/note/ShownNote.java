package org.kaitei.query.note;

import java.time.Instant;
import java.util.List;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;

/**
 * A note with what it is about.
 *
 * @param year the reporting year of its sheet; null for the plan at all times
 * @param rows none for the plan as a whole
 * @param text null once it was retracted
 * @param reason of the last amendment or of the retraction; null when it stands as written
 * @param changedAt when the text became what it is
 */
public record ShownNote(
    NoteId id,
    long revision,
    PlanId plan,
    Integer year,
    List<RowKey> rows,
    NoteKind kind,
    String heading,
    String text,
    boolean retracted,
    String reason,
    String writtenBy,
    String department,
    Instant writtenAt,
    Instant changedAt) {

  static ShownNote of(NoteView note) {
    return new ShownNote(
        note.id(),
        note.revision(),
        note.place().plan(),
        note.place().year(),
        note.place().rows(),
        note.kind(),
        note.heading(),
        note.text(),
        note.retracted(),
        note.reason(),
        note.by().subject(),
        note.by().department(),
        note.written().recordedAt(),
        note.changed().recordedAt());
  }
}
