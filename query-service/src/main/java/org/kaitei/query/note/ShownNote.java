package org.kaitei.query.note;

import java.time.Instant;
import java.util.List;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.SectionId;
import org.kaitei.query.note.NoteView.Listing;

/**
 * A note with what it is about: the plan as a whole where neither rows, section nor initiative are
 * named.
 *
 * @param year the reporting year of its sheet; null for the plan at all times
 * @param speaker whose words these are; null when who wrote them speaks
 * @param text null once it was retracted
 * @param relisted the further places at which it is shown
 * @param reason of the last amendment or of the retraction; null when it stands as written
 * @param changedAt when it became what it is
 */
public record ShownNote(
    NoteId id,
    long revision,
    PlanId plan,
    Integer year,
    List<RowKey> rows,
    SectionId section,
    InitiativeId initiative,
    NoteKind kind,
    String speaker,
    String heading,
    String text,
    boolean retracted,
    List<Relisted> relisted,
    String reason,
    String writtenBy,
    String department,
    Instant writtenAt,
    Instant changedAt) {

  /**
   * A further place (再掲).
   *
   * @param listing the number by which it is taken back
   */
  public record Relisted(
      int listing, Integer year, List<RowKey> rows, SectionId section, InitiativeId initiative) {

    static Relisted of(Listing listing) {
      NotePlace place = listing.place();
      return new Relisted(
          listing.number(), place.year(), place.rows(), place.section(), place.initiative());
    }
  }

  static ShownNote of(NoteView note) {
    NotePlace place = note.place();
    return new ShownNote(
        note.id(),
        note.revision(),
        place.plan(),
        place.year(),
        place.rows(),
        place.section(),
        place.initiative(),
        note.kind(),
        note.speaker(),
        note.heading(),
        note.text(),
        note.retracted(),
        note.listings().stream().map(Relisted::of).toList(),
        note.reason(),
        note.by().subject(),
        note.by().department(),
        note.written().recordedAt(),
        note.changed().recordedAt());
  }
}
