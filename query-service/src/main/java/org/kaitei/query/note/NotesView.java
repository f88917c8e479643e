package org.kaitei.query.note;

import java.util.List;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteMoved;
import org.kaitei.note.NoteEvent.NoteRelisted;
import org.kaitei.note.NoteEvent.NoteRetitled;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteUnlisted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.plan.PlanId;
import org.kaitei.query.note.Placing.Way;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.KnownStretches;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/**
 * Which notes of a plan came to be shown where, in a stretch of the ledger, see {@link
 * KnownStretches}. So a further note writes no more than the stretch that it is in.
 */
public record NotesView(List<Placing> placings) implements View<NotesView> {

  public static final ViewKind<NotesView> KIND =
      new ViewKind<>("notes", NotesView.class, new NotesView(List.of()), false);

  /** Where to look for a plan's. */
  public static final ViewKind<KnownStretches> KNOWN = KnownStretches.kind("note-stretches");

  /** The stretch that the position is in. */
  public static ViewKey<NotesView> holding(PlanId plan, long position) {
    return stretch(plan, KnownStretches.holding(position));
  }

  static ViewKey<NotesView> stretch(PlanId plan, long number) {
    return KIND.of(plan + "/" + number);
  }

  @Override
  public NotesView after(RecordedEvent recorded) {
    return recorded.event() instanceof NoteEvent event ? after(event, Changed.by(recorded)) : this;
  }

  private NotesView after(NoteEvent event, Changed now) {
    return switch (event) {
      case NoteWritten e -> with(new Placing(e.note(), Way.WRITTEN, e.kind(), e.place(), now));
      case NoteMoved e -> with(new Placing(e.note(), Way.MOVED, null, e.to(), now));
      case NoteRelisted e -> with(new Placing(e.note(), Way.RELISTED, null, e.further(), now));
      case NoteUnlisted e -> with(new Placing(e.note(), Way.UNLISTED, null, e.further(), now));
      case NoteRetracted e -> with(new Placing(e.note(), Way.RETRACTED, null, null, now));
      case NoteAmended e -> this;
      case NoteRetitled e -> this;
    };
  }

  private NotesView with(Placing last) {
    return new NotesView(InOrder.and(placings, last));
  }
}
