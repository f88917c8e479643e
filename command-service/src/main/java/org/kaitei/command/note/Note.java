package org.kaitei.command.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RelistNote;
import org.kaitei.command.note.NoteCommand.RetractNote;
import org.kaitei.command.note.NoteCommand.UnlistNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteMoved;
import org.kaitei.note.NoteEvent.NoteRelisted;
import org.kaitei.note.NoteEvent.NoteRetitled;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteUnlisted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;
import org.kaitei.note.NotePlace;

/**
 * What a note must remember to say yes or no.
 *
 * @param written null before it is written
 * @param heading null when it has none
 * @param text null once it is retracted
 */
record Note(
    NoteWritten written,
    String heading,
    String text,
    NotePlace place,
    Listings listings,
    long revision) {

  static final Note UNKNOWN = new Note(null, null, null, null, Listings.NONE, 0);

  List<NoteEvent> decide(NoteCommand command) {
    return switch (command) {
      case WriteNote c -> write(c);
      case AmendNote c -> amend(c);
      case RelistNote c -> relist(c);
      case UnlistNote c -> unlist(c);
      case RetractNote c -> retract(c);
    };
  }

  private List<NoteEvent> write(WriteNote c) {
    var event =
        new NoteWritten(
            c.note(),
            c.place(),
            c.kind(),
            c.heading(),
            c.text(),
            c.speaker(),
            written == null ? c.by() : written.by());
    if (written == null) {
      return List.of(event);
    }
    if (event.equals(written)) {
      return List.of();
    }
    throw Refusal.conflict("note-exists", Map.of("note", c.note().value()));
  }

  private List<NoteEvent> amend(AmendNote c) {
    requireShown(c.note());
    List<NoteEvent> events = new ArrayList<>();
    if (c.text() != null && !c.text().equals(text)) {
      events.add(new NoteAmended(c.note(), place, text, c.text(), c.reason(), c.by()));
    }
    String title = c.heading() == null ? heading : c.heading().isEmpty() ? null : c.heading();
    if (!Objects.equals(title, heading)) {
      events.add(new NoteRetitled(c.note(), place, heading, title, c.reason(), c.by()));
    }
    NotePlace to = c.to() == null ? place : c.to().of(place.plan());
    if (!to.equals(place)) {
      events.add(new NoteMoved(c.note(), place, to, c.reason(), c.by()));
    }
    if (!events.isEmpty()) {
      requireUnchanged(c.note(), c.unchangedSince());
    }
    return events;
  }

  private List<NoteEvent> relist(RelistNote c) {
    requireShown(c.note());
    NotePlace further = c.further().of(place.plan());
    if (further.equals(place) || listings.hold(further)) {
      return List.of();
    }
    return List.of(new NoteRelisted(c.note(), place, listings.next(), further, c.by()));
  }

  private List<NoteEvent> unlist(UnlistNote c) {
    requireShown(c.note());
    NotePlace further = listings.at(c.listing());
    if (further == null) {
      throw Refusal.notFound("listing", c.listing());
    }
    requireUnchanged(c.note(), c.unchangedSince());
    return List.of(new NoteUnlisted(c.note(), place, c.listing(), further, c.reason(), c.by()));
  }

  private List<NoteEvent> retract(RetractNote c) {
    requireWritten(c.note());
    if (text == null) {
      return List.of();
    }
    requireUnchanged(c.note(), c.unchangedSince());
    return List.of(new NoteRetracted(c.note(), place, text, c.reason(), c.by()));
  }

  void requireWritten(NoteId note) {
    if (written == null) {
      throw Refusal.notFound("note", note);
    }
  }

  private void requireShown(NoteId note) {
    requireWritten(note);
    if (text == null) {
      throw Refusal.conflict("note-retracted", Map.of("note", note.value()));
    }
  }

  private void requireUnchanged(NoteId note, Long known) {
    if (known != null && revision > known) {
      throw new Refusal(
          Kind.CHANGED_SINCE,
          "note-changed",
          Map.of("note", note.value(), "text", text),
          List.of());
    }
  }

  Note evolve(NoteEvent event) {
    return evolveAt(event, revision + 1);
  }

  /**
   * @param row the number that the event has in the store; the parts of one that was split share it
   */
  Note evolveAt(NoteEvent event, long row) {
    return switch (event) {
      case NoteWritten e -> new Note(e, e.heading(), e.text(), e.place(), listings, row);
      case NoteAmended e -> became(heading, e.after(), place, listings, row);
      case NoteRetitled e -> became(e.after(), text, place, listings, row);
      case NoteMoved e -> became(heading, text, e.to(), listings, row);
      case NoteRelisted e ->
          became(heading, text, place, listings.with(e.listing(), e.further()), row);
      case NoteUnlisted e -> became(heading, text, place, listings.without(e.listing()), row);
      case NoteRetracted e -> became(heading, null, place, listings, row);
    };
  }

  private Note became(String title, String said, NotePlace where, Listings further, long row) {
    return new Note(written, title, said, where, further, row);
  }
}
