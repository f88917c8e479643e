package org.kaitei.query.note;

import java.util.List;
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
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;

/**
 * A note as it reads now.
 *
 * @param text null once it was retracted
 * @param speaker whose words these are; null when who wrote them speaks
 * @param by who wrote it
 * @param listings the further places at which it is shown
 * @param changed when what it says, or what it is about, became what it is
 * @param reason of the last amendment or of the retraction; null when it stands as written
 */
public record NoteView(
    NoteId id,
    long revision,
    NotePlace place,
    NoteKind kind,
    String heading,
    String text,
    String speaker,
    SubmittedBy by,
    List<Listing> listings,
    Changed written,
    Changed changed,
    String reason)
    implements View<NoteView>, StreamView {

  public static final ViewKind<NoteView> KIND =
      new ViewKind<>(
          "note",
          NoteView.class,
          new NoteView(null, 0, null, null, null, null, null, null, List.of(), null, null, null),
          true);

  /**
   * A further place (再掲).
   *
   * @param number by which it is taken back
   */
  public record Listing(int number, NotePlace place) {}

  public boolean retracted() {
    return text == null;
  }

  @Override
  public NoteView after(RecordedEvent recorded) {
    return recorded.event() instanceof NoteEvent event ? after(event, Changed.by(recorded)) : this;
  }

  private NoteView after(NoteEvent event, Changed now) {
    return switch (event) {
      case NoteWritten e -> written(e, now);
      case NoteAmended e -> reads(place, heading, e.after(), e.reason(), now);
      case NoteRetitled e -> reads(place, e.after(), text, e.reason(), now);
      case NoteMoved e -> reads(e.to(), heading, text, e.reason(), now);
      case NoteRetracted e -> reads(place, heading, null, e.reason(), now);
      case NoteRelisted e -> {
        Listing listing = new Listing(e.listing(), e.further());
        yield listed(InOrder.put(listings, Listing::number, listing), now);
      }
      case NoteUnlisted e ->
          listed(listings.stream().filter(l -> l.number != e.listing()).toList(), now);
    };
  }

  private static NoteView written(NoteWritten e, Changed now) {
    return new NoteView(
        e.note(),
        now.revision(),
        e.place(),
        e.kind(),
        e.heading(),
        e.text(),
        e.speaker(),
        e.by(),
        List.of(),
        now,
        now,
        null);
  }

  private NoteView reads(NotePlace where, String title, String now, String why, Changed when) {
    return new NoteView(
        id, when.revision(), where, kind, title, now, speaker, by, listings, written, when, why);
  }

  private NoteView listed(List<Listing> now, Changed when) {
    return new NoteView(
        id,
        when.revision(),
        place,
        kind,
        heading,
        text,
        speaker,
        by,
        now,
        written,
        changed,
        reason);
  }
}
