package org.kaitei.query.note;

import java.time.Instant;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteMoved;
import org.kaitei.note.NoteEvent.NoteRelisted;
import org.kaitei.note.NoteEvent.NoteRetitled;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteUnlisted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.query.views.Entry;

/**
 * One entry of a note's history: what it said before and after, who changed it and why.
 *
 * @param revision within the note, from 1
 * @param position within the ledger
 * @param kind such as {@code amended}
 * @param before null when there was nothing
 * @param after null when nothing is left
 * @param recordedBy the subject that said the command
 * @param eventId the stored event's own, the same after every replay
 */
public record NoteRevision(
    long revision,
    long position,
    String kind,
    Said before,
    Said after,
    Instant recordedAt,
    String recordedBy,
    String department,
    String reason,
    String eventId)
    implements Entry {

  /** What a note said, so far as the revision is about it. */
  public record Said(NoteKind kind, String speaker, String heading, String text, NotePlace place) {

    static Said text(String text) {
      return new Said(null, null, null, text, null);
    }

    static Said heading(String heading) {
      return new Said(null, null, heading, null, null);
    }

    static Said at(NotePlace place) {
      return new Said(null, null, null, null, place);
    }
  }

  static NoteRevision of(RecordedEvent recorded, NoteEvent event) {
    return switch (event) {
      case NoteWritten e ->
          of(
              recorded,
              null,
              new Said(e.kind(), e.speaker(), e.heading(), e.text(), e.place()),
              null);
      case NoteAmended e -> of(recorded, Said.text(e.before()), Said.text(e.after()), e.reason());
      case NoteRetitled e ->
          of(recorded, Said.heading(e.before()), Said.heading(e.after()), e.reason());
      case NoteMoved e -> of(recorded, Said.at(e.place()), Said.at(e.to()), e.reason());
      case NoteRelisted e -> of(recorded, null, Said.at(e.further()), null);
      case NoteUnlisted e -> of(recorded, Said.at(e.further()), null, e.reason());
      case NoteRetracted e -> of(recorded, Said.text(e.before()), null, e.reason());
    };
  }

  private static NoteRevision of(RecordedEvent recorded, Said before, Said after, String reason) {
    SubmittedBy by = recorded.event().by();
    return new NoteRevision(
        recorded.revision(),
        recorded.position(),
        EventNames.kindOf(recorded.event()),
        before,
        after,
        recorded.recordedAt(),
        by.subject(),
        by.department(),
        reason,
        recorded.eventId());
  }
}
