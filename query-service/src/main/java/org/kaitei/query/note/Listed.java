package org.kaitei.query.note;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.query.views.Changed;

/**
 * Where a note is shown.
 *
 * @param places its own first, then the further ones; none once it is retracted
 * @param written the position at which it was written
 * @param changed when it came to be shown so
 */
record Listed(NoteId id, NoteKind kind, List<NotePlace> places, long written, Changed changed) {

  /**
   * @param before null when nothing was said about the note yet
   * @return null for a note that was never written
   */
  static Listed after(Listed before, Placing said) {
    if (said.way() == Placing.Way.WRITTEN) {
      return new Listed(
          said.note(),
          said.kind(),
          List.of(said.place()),
          said.changed().position(),
          said.changed());
    }
    return before == null ? null : before.after(said);
  }

  private Listed after(Placing said) {
    Stream<NotePlace> further = places.stream().skip(1);
    List<NotePlace> now =
        switch (said.way()) {
          case WRITTEN, MOVED ->
              Stream.concat(Stream.of(said.place()), further).distinct().toList();
          case RELISTED ->
              Stream.concat(places.stream(), Stream.of(said.place())).distinct().toList();
          case UNLISTED ->
              Stream.concat(places.stream().limit(1), further.filter(p -> !p.equals(said.place())))
                  .toList();
          case RETRACTED -> List.of();
        };
    return new Listed(id, kind, now, written, said.changed());
  }
}
