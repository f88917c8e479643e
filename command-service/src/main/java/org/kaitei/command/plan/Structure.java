package org.kaitei.command.plan;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * How a plan is built up: the order of its tables' rows, its sections (編), initiatives (取組) and
 * narratives.
 */
public record Structure(
    RowOrder order,
    PMap<SectionId, Section> sections,
    PMap<InitiativeId, Initiative> initiatives,
    PMap<NarrativeKey, Narrative> narratives) {

  /**
   * So many characters may all texts of one initiative have, and those of all parts together. Some
   * views keep a hundred changes in one document, others the whole plan.
   */
  static final int LONGEST_INITIATIVE = 50_000;

  static final int LONGEST = 3_000_000;

  static final Structure NONE =
      new Structure(
          RowOrder.NONE, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

  /**
   * @throws Refusal {@code section-not-found}
   */
  void require(SectionId section) {
    if (section != null && !sections.containsKey(section)) {
      throw Refusal.notFound("section", section);
    }
  }

  /**
   * @throws Refusal {@code section-within-itself} when the section would stand in one of its own
   */
  void requireOutside(Section section) {
    for (SectionId above = section.within(); above != null; above = sections.get(above).within()) {
      require(above);
      if (above.equals(section.id())) {
        throw Refusal.conflict("section-within-itself", Map.of("section", above.value()));
      }
    }
  }

  /**
   * @throws Refusal {@code section-in-use} when something still stands in it
   */
  void requireEmpty(SectionId section) {
    boolean used =
        sections.values().stream().anyMatch(s -> section.equals(s.within()))
            || initiatives.values().stream().anyMatch(i -> section.equals(i.section()))
            || narratives.keySet().stream().anyMatch(n -> section.equals(n.section()));
    if (used) {
      throw Refusal.conflict("section-in-use", Map.of("section", section.value()));
    }
  }

  /**
   * @throws Refusal {@code text-too-long}
   */
  static void requireLength(Initiative initiative) {
    requireLength("initiative", length(initiative), LONGEST_INITIATIVE);
  }

  /**
   * @throws Refusal {@code text-too-long} when all parts are too long together
   */
  void requireLength() {
    requireLength("plan", length(), LONGEST);
  }

  private static void requireLength(String field, long length, int longest) {
    if (length > longest) {
      throw Refusal.invalid(
          "text-too-long", Map.of("field", field, "longest", longest, "sent", length));
    }
  }

  private long length() {
    return sections.values().stream().mapToLong(s -> length(s.title(), s.text())).sum()
        + initiatives.values().stream().mapToLong(Structure::length).sum()
        + narratives.values().stream().mapToLong(n -> length(n.text())).sum();
  }

  private static long length(Initiative initiative) {
    return length(initiative.number(), initiative.title(), initiative.text())
        + initiative.stakeholders().stream().mapToLong(s -> length(s.name(), s.role())).sum()
        + initiative.schedule().stream().mapToLong(s -> length(s.activity(), s.printed())).sum()
        + initiative.rows().stream()
            .mapToLong(row -> length(row.table(), row.no(), row.component()))
            .sum();
  }

  private static long length(String... texts) {
    return Stream.of(texts)
        .filter(Objects::nonNull)
        .mapToLong(text -> text.codePointCount(0, text.length()))
        .sum();
  }

  Structure with(Section section) {
    return new Structure(order, sections.plus(section.id(), section), initiatives, narratives);
  }

  Structure without(SectionId section) {
    return new Structure(order, sections.minus(section), initiatives, narratives);
  }

  Structure with(Initiative initiative) {
    return new Structure(
        order, sections, initiatives.plus(initiative.id(), initiative), narratives);
  }

  Structure without(InitiativeId initiative) {
    return new Structure(order, sections, initiatives.minus(initiative), narratives);
  }

  Structure with(Narrative narrative) {
    return new Structure(
        order, sections, initiatives, narratives.plus(narrative.about(), narrative));
  }

  Structure without(NarrativeKey narrative) {
    return new Structure(order, sections, initiatives, narratives.minus(narrative));
  }

  /** With a row that did not stand anywhere. */
  Structure with(RowKey row) {
    return new Structure(order.with(row), sections, initiatives, narratives);
  }

  Structure without(RowKey row) {
    return new Structure(order.without(row), sections, measuredBy(row, null), narratives);
  }

  /**
   * @param next the row that it stands before from now on; null: last of the table
   */
  Structure moved(RowKey from, RowKey to, RowKey next) {
    return new Structure(order.moved(from, to, next), sections, measuredBy(from, to), narratives);
  }

  private PMap<InitiativeId, Initiative> measuredBy(RowKey from, RowKey to) {
    PMap<InitiativeId, Initiative> measured = initiatives;
    for (Initiative initiative : initiatives.values()) {
      measured = measured.plus(initiative.id(), initiative.moved(from, to));
    }
    return measured;
  }
}
