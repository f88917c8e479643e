package org.kaitei.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kaitei.ledger.Ids;
import org.kaitei.ledger.StreamId;

/** Names a note in the whole ledger. */
public record NoteId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NoteId {
    Ids.checked("note", value);
  }

  public StreamId stream() {
    return StreamId.of("note", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
