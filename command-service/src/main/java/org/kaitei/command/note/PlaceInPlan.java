package org.kaitei.command.note;

import org.kaitei.command.plan.Plan;
import org.kaitei.ledger.Refusal;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.RowKey;

/** That a note is about something that is there. */
final class PlaceInPlan {

  private PlaceInPlan() {}

  /**
   * @throws Refusal when the plan, or what the place names in it, does not exist
   */
  static void require(NotePlace place, Plan plan) {
    if (plan.adopted() == null) {
      throw Refusal.notFound("plan", place.plan());
    }
    if (place.section() != null && !plan.structure().sections().containsKey(place.section())) {
      throw Refusal.notFound("section", place.section());
    }
    if (place.initiative() != null
        && !plan.structure().initiatives().containsKey(place.initiative())) {
      throw Refusal.notFound("initiative", place.initiative());
    }
    for (RowKey row : place.rows()) {
      if (!plan.rows().containsKey(row)) {
        throw Refusal.notFound("row", row.table() + " " + row.no());
      }
    }
  }
}
