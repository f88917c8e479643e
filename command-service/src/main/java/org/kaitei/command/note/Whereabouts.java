package org.kaitei.command.note;

import java.util.List;
import org.kaitei.command.request.Texts;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.SectionId;

/** A place within the plan that a note is written on, as a request gives it. */
record Whereabouts(Integer year, List<RowKey> rows, SectionId section, InitiativeId initiative) {

  Whereabouts {
    rows = Texts.entries("rows", rows);
  }

  NotePlace of(PlanId plan) {
    return new NotePlace(plan, year, rows, section, initiative);
  }
}
