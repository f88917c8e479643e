package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.plan.PlanDocument;

/**
 * A section of a plan, with what stands in it.
 *
 * @param id null for what stands in no section
 * @param above the titles of the sections that it is within, outermost first
 */
public record PlanPart(
    String id,
    String title,
    List<String> above,
    String text,
    List<Told> narratives,
    List<Undertaken> initiatives) {

  /** A narrative. */
  public record Told(String about, String text) {}

  /**
   * An initiative.
   *
   * @param indicators that measure it
   */
  public record Undertaken(
      String id,
      String title,
      String aspect,
      String text,
      List<String> stakeholders,
      List<String> schedule,
      List<Link> indicators) {}

  /** In the order of reading: each section is followed by those within it. */
  static List<PlanPart> of(PlanDocument plan, Map<IndicatorId, Link> indicators, Words words) {
    var measured = new MeasuredBy(plan.rows(), indicators);
    List<PlanPart> parts = new ArrayList<>();
    PlanPart loose = part(plan, null, List.of(), measured, words);
    if (!loose.narratives.isEmpty() || !loose.initiatives.isEmpty()) {
      parts.add(loose);
    }
    add(plan, null, List.of(), measured, words, parts);
    return parts;
  }

  private static void add(
      PlanDocument plan,
      SectionId within,
      List<String> above,
      MeasuredBy measured,
      Words words,
      List<PlanPart> parts) {
    for (Section section : plan.sections()) {
      if (Objects.equals(section.within(), within)) {
        parts.add(part(plan, section, above, measured, words));
        List<String> below = new ArrayList<>(above);
        below.add(section.title());
        add(plan, section.id(), below, measured, words, parts);
      }
    }
  }

  private static PlanPart part(
      PlanDocument plan, Section section, List<String> above, MeasuredBy measured, Words words) {
    SectionId id = section == null ? null : section.id();
    var say = new PartWords(words);
    return new PlanPart(
        section == null ? null : "section-" + id,
        section == null ? words.say("section.none") : section.title(),
        above,
        section == null ? null : section.text(),
        plan.narratives().stream()
            .filter(narrative -> Objects.equals(narrative.about().section(), id))
            .map(narrative -> new Told(say.aspect(narrative.about()), narrative.text()))
            .toList(),
        plan.initiatives().stream()
            .filter(initiative -> Objects.equals(initiative.section(), id))
            .map(initiative -> undertaken(initiative, measured, say, words))
            .toList());
  }

  private static Undertaken undertaken(
      Initiative initiative, MeasuredBy measured, PartWords say, Words words) {
    return new Undertaken(
        "initiative-" + initiative.id(),
        say.initiative(initiative),
        initiative.aspect() == null ? null : words.say("aspect." + initiative.aspect()),
        initiative.text(),
        say.stakeholders(initiative),
        say.schedule(initiative),
        measured.of(initiative));
  }
}
