package org.kaitei.command.plan;

import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.InitiativeDropped;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.PlanEvent.NarrativeDropped;
import org.kaitei.plan.PlanEvent.NarrativePlaced;
import org.kaitei.plan.PlanEvent.SectionDropped;
import org.kaitei.plan.PlanEvent.SectionPlaced;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;

/** What a change does to the sections, initiatives and narratives of a plan. */
record PartChange(Plan plan, PlanId id, SubmittedBy by) {

  private Structure structure() {
    return plan.structure();
  }

  List<PlanEvent> place(Section section) {
    if (section.equals(structure().sections().get(section.id()))) {
      return List.of();
    }
    structure().requireOutside(section);
    structure().with(section).requireLength();
    return List.of(new SectionPlaced(id, section, by));
  }

  List<PlanEvent> drop(SectionId section) {
    structure().require(section);
    structure().requireEmpty(section);
    return List.of(new SectionDropped(id, section, structure().sections().get(section), by));
  }

  List<PlanEvent> place(Initiative initiative) {
    if (initiative.equals(structure().initiatives().get(initiative.id()))) {
      return List.of();
    }
    structure().require(initiative.section());
    Structure.requireLength(initiative);
    structure().with(initiative).requireLength();
    for (RowKey row : initiative.rows()) {
      if (!plan.rows().containsKey(row)) {
        throw Refusal.notFound("row", row.table() + " " + row.no());
      }
    }
    return List.of(new InitiativePlaced(id, initiative, by));
  }

  List<PlanEvent> drop(InitiativeId initiative) {
    Initiative before = structure().initiatives().get(initiative);
    if (before == null) {
      throw Refusal.notFound("initiative", initiative);
    }
    return List.of(new InitiativeDropped(id, initiative, before, by));
  }

  List<PlanEvent> place(Narrative narrative) {
    NarrativeKey about = narrative.about();
    if (narrative.equals(structure().narratives().get(about))) {
      return List.of();
    }
    structure().require(about.section());
    if (about.from() == about.to()) {
      throw Refusal.invalid("synergy-with-itself", Map.of("aspect", about.from()));
    }
    structure().with(narrative).requireLength();
    return List.of(new NarrativePlaced(id, narrative, by));
  }

  List<PlanEvent> drop(NarrativeKey about) {
    Narrative before = structure().narratives().get(about);
    if (before == null) {
      String synergy = about.to() == null ? "" : "→" + about.to();
      throw Refusal.notFound("narrative", about.from() + synergy);
    }
    return List.of(new NarrativeDropped(id, about, before, by));
  }
}
