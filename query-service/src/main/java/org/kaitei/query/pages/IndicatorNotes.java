package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.plan.PlanId;
import org.kaitei.query.note.NoteQuestion.NotesOf;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.note.Wanted;
import org.kaitei.query.pages.NoteText.Group;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.PlacesDocument;

/** Finds the notes and comments on the rows in which an indicator stands. */
final class IndicatorNotes {

  private final Asking asking;
  private final PlacesDocument places;
  private final Moment then;
  private final Visit visit;

  IndicatorNotes(Asking asking, PlacesDocument places, Visit visit) {
    this.asking = asking;
    this.places = places;
    this.then = new Moment(places.asOf());
    this.visit = visit;
  }

  List<Group> groups() {
    List<PlanId> plans =
        places.places().stream().map(PlacesDocument.Place::plan).distinct().toList();
    List<Group> groups = new ArrayList<>();
    for (PlanId plan : plans) {
      String ids = "note-" + (plans.indexOf(plan) + 1) + "-";
      List<ShownNote> notes = asking.ask(new NotesOf(plan, Wanted.ALL, then)).notes();
      List<ShownNote> own =
          notes.stream()
              .filter(note -> NotePlaces.Place.of(note).stream().anyMatch(p -> isOn(plan, p)))
              .toList();
      if (!own.isEmpty()) {
        var of = NotePlaces.of(asking.ask(new OnePlan(plan, then)), Map.of(), visit);
        groups.addAll(of.groups(ids, own, place -> isOn(plan, place)));
      }
    }
    return groups;
  }

  private boolean isOn(PlanId plan, NotePlaces.Place place) {
    return places.places().stream()
        .filter(row -> row.plan().equals(plan) && place.isOnSheet(row.year()))
        .anyMatch(row -> place.rows().contains(row.key()));
  }
}
