package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.query.note.NoteDocument;
import org.kaitei.query.note.NoteHistoryDocument;
import org.kaitei.query.note.NoteRevision;
import org.kaitei.query.note.NoteRevision.Said;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.pages.NotePlaces.Place;
import org.kaitei.query.pages.NoteText.About;
import org.kaitei.query.plan.PlanDocument;

/**
 * A note with all its places and wordings.
 *
 * @param note where it stands itself
 * @param relisted its further places
 * @param older where the next older wordings are; null at the oldest
 */
public record NotePage(
    Frame frame,
    NoteText note,
    boolean retracted,
    List<About> relisted,
    List<Line> history,
    String older) {

  /**
   * A revision as it is read.
   *
   * @param then the note as it was when this was recorded
   * @param before null when nothing was there; likewise after
   * @param event its address
   */
  public record Line(
      long revision,
      Link then,
      String what,
      Wording before,
      Wording after,
      String reason,
      String who,
      String department,
      String position,
      String event) {}

  /** What is told of a wording: what is null did not change. */
  public record Wording(String heading, String text, String speaker, About place) {

    /** Whether there is nothing left, as of a heading that was taken away. */
    public boolean isNothing() {
      return heading == null && text == null && place == null;
    }
  }

  static NotePage of(
      NoteDocument document, NoteHistoryDocument history, PlanDocument plan, Visit visit) {
    ShownNote note = document.note();
    Words words = visit.words();
    NotePlaces places = NotePlaces.of(plan, Map.of(), visit);
    List<Place> all = Place.of(note);
    NoteText text = NoteText.of("note", note, places.about(all.getFirst()), false, visit);
    String title = note.heading() == null ? words.say("note." + note.kind()) : note.heading();
    return new NotePage(
        Frame.of(
                visit,
                title,
                List.of(Frame.home(visit), new Link(plan.title(), visit.to("/plans/" + plan.id()))),
                "/api/notes/" + note.id(),
                document)
            .following(document),
        text,
        note.retracted(),
        all.stream().skip(1).map(places::about).toList(),
        history.revisions().reversed().stream().map(r -> line(r, places, visit)).toList(),
        older(history, visit));
  }

  private static String older(NoteHistoryDocument history, Visit visit) {
    long first = history.revisions().getFirst().revision();
    return first > 1 ? visit.here(Map.of("upTo", first - 1)) + "#history" : null;
  }

  private static Line line(NoteRevision revision, NotePlaces places, Visit visit) {
    Words words = visit.words();
    return new Line(
        revision.revision(),
        new Link(words.moment(revision.recordedAt()), visit.hereAt(revision.recordedAt())),
        words.say("note.kind." + revision.kind()),
        wording(revision.before(), places),
        wording(revision.after(), places),
        revision.reason(),
        visit.who(revision.recordedBy()),
        visit.department(revision.department(), revision.recordedAt()),
        String.valueOf(revision.position()),
        visit.event(revision.position()));
  }

  private static Wording wording(Said said, NotePlaces places) {
    return said == null
        ? null
        : new Wording(
            said.heading(),
            said.text(),
            said.speaker(),
            said.place() == null
                ? null
                : places.about(
                    new Place(
                        said.place().year(),
                        said.place().rows(),
                        said.place().section(),
                        said.place().initiative(),
                        false)));
  }
}
