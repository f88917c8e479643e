package org.kaitei.query.plan;

import java.util.List;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.views.InOrder;

/** How a plan is built up, each part in the order in which it first came. */
public record Structure(
    List<Section> sections, List<Initiative> initiatives, List<Narrative> narratives) {

  static final Structure NONE = new Structure(List.of(), List.of(), List.of());

  Structure with(Section now) {
    return sections(InOrder.put(sections, Section::id, now));
  }

  Structure without(SectionId gone) {
    return sections(InOrder.without(sections, s -> s.id().equals(gone)));
  }

  Structure with(Initiative now) {
    return initiatives(InOrder.put(initiatives, Initiative::id, now));
  }

  Structure without(InitiativeId gone) {
    return initiatives(InOrder.without(initiatives, i -> i.id().equals(gone)));
  }

  Structure with(Narrative now) {
    return narratives(InOrder.put(narratives, Narrative::about, now));
  }

  Structure without(NarrativeKey gone) {
    return narratives(InOrder.without(narratives, n -> n.about().equals(gone)));
  }

  /**
   * @param to null when the row is no more
   */
  Structure moved(RowKey from, RowKey to) {
    return initiatives(initiatives.stream().map(i -> i.moved(from, to)).toList());
  }

  private Structure sections(List<Section> all) {
    return new Structure(all, initiatives, narratives);
  }

  private Structure initiatives(List<Initiative> all) {
    return new Structure(sections, all, narratives);
  }

  private Structure narratives(List<Narrative> all) {
    return new Structure(sections, initiatives, all);
  }
}
