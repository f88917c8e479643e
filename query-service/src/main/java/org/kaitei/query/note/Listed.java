package org.kaitei.query.note;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.query.views.Changed;

/**
 * Where a note is shown from a time on.
 *
 * @param places its own first, then the further ones; none once it is retracted
 * @param written the position at which it was written
 */
public record Listed(
    NoteId id, NoteKind kind, List<NotePlace> places, long written, Changed changed) {

  Listed shownAt(List<NotePlace> now, Changed since) {
    return new Listed(id, kind, now, written, since);
  }

  List<NotePlace> moved(NotePlace to) {
    return Stream.concat(Stream.of(to), places.stream().skip(1)).distinct().toList();
  }

  List<NotePlace> relisted(NotePlace further) {
    return Stream.concat(places.stream(), Stream.of(further)).distinct().toList();
  }

  List<NotePlace> unlisted(NotePlace further) {
    return Stream.concat(
            places.stream().limit(1), places.stream().skip(1).filter(p -> !p.equals(further)))
        .toList();
  }
}
