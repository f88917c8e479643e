package org.kaitei.query.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.ScheduleSpan;
import org.kaitei.plan.Section;
import org.kaitei.plan.Stakeholder;

/** How a page names the parts of a plan. */
record PartWords(Words words) {

  String aspect(NarrativeKey about) {
    String from = words.say("aspect." + about.from());
    return about.to() == null
        ? from
        : words.say("synergy", from, words.say("aspect." + about.to()));
  }

  String initiative(Initiative initiative) {
    return joined(" ", initiative.number(), initiative.title());
  }

  List<String> stakeholders(Initiative initiative) {
    return initiative.stakeholders().stream().map(this::stakeholder).toList();
  }

  private String stakeholder(Stakeholder partner) {
    return partner.role() == null
        ? partner.name()
        : words.say("field", partner.name(), partner.role());
  }

  List<String> schedule(Initiative initiative) {
    return initiative.schedule().stream().map(this::span).toList();
  }

  private String span(ScheduleSpan span) {
    return span.activity() == null
        ? span.printed()
        : words.say("field", span.activity(), span.printed());
  }

  String section(Section section) {
    return joined("\n", section.title(), section.text());
  }

  String narrative(Narrative narrative) {
    return aspect(narrative.about()) + "\n" + narrative.text();
  }

  /** All that an initiative says, a line each. */
  String whole(Initiative initiative) {
    return Stream.of(
            Stream.of(initiative(initiative), initiative.text()),
            stakeholders(initiative).stream(),
            schedule(initiative).stream())
        .flatMap(lines -> lines)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** Of those that there are. */
  static String joined(String between, String... texts) {
    return Stream.of(texts)
        .filter(text -> text != null && !text.isEmpty())
        .collect(Collectors.joining(between));
  }
}
