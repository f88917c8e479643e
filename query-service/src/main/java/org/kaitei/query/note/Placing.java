package org.kaitei.query.note;

import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.query.views.Changed;

/**
 * What was said about where a note is shown.
 *
 * @param kind of the note that was written; null for what was said later
 * @param place at which it is shown from then on, or no longer; null when it was retracted
 */
public record Placing(NoteId note, Way way, NoteKind kind, NotePlace place, Changed changed) {

  /** How the note came to be shown there, or ceased to be. */
  public enum Way {
    WRITTEN,
    MOVED,
    RELISTED,
    UNLISTED,
    RETRACTED
  }
}
