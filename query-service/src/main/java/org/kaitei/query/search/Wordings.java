package org.kaitei.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Section;
import org.kaitei.plan.Stakeholder;
import org.kaitei.query.search.Subject.Kind;
import org.kaitei.query.search.Wording.Part;

/** What an event calls something, or says about it. */
public final class Wordings {

  private final RecordedEvent event;
  private final List<Wording> wordings = new ArrayList<>();

  private Wordings(RecordedEvent event) {
    this.event = event;
  }

  /** None for an event that words nothing. */
  public static List<Wording> of(RecordedEvent event) {
    Wordings found = new Wordings(event);
    switch (event.event()) {
      case PlanEvent e -> found.plan(e);
      case NoteEvent e -> found.note(e);
      case IndicatorDefined e -> found.definition(e.indicator(), null, e.definition());
      case IndicatorRedefined e -> found.definition(e.indicator(), e.before(), e.after());
      default -> {}
    }
    return found.wordings;
  }

  private void plan(PlanEvent event) {
    PlanId plan = event.plan();
    Subject itself = new Subject(Kind.PLAN, plan.value());
    switch (event) {
      case PlanEvent.PlanAdopted e -> {
        say(itself, Part.NAME, plan, e.title());
        say(itself, Part.MUNICIPALITY, plan, e.municipality());
      }
      case PlanEvent.PlanRetitled e -> say(itself, Part.NAME, plan, e.after());
      case PlanEvent.IndicatorNamed e -> say(of(e.indicator()), Part.NAME, plan, e.name());
      case PlanEvent.IndicatorRenamed e -> say(of(e.indicator()), Part.NAME, plan, e.after());
      case PlanEvent.IndicatorRetired e -> say(of(e.indicator()), Part.NAME, plan, null);
      case PlanEvent.SectionPlaced e -> section(plan, e.section());
      case PlanEvent.SectionDropped e ->
          silence(Subject.within(plan, Kind.SECTION, e.section()), plan, Part.NAME, Part.TEXT);
      case PlanEvent.InitiativePlaced e -> initiative(plan, e.initiative());
      case PlanEvent.InitiativeDropped e ->
          silence(
              Subject.within(plan, Kind.INITIATIVE, e.initiative()),
              plan,
              Part.NAME,
              Part.TEXT,
              Part.STAKEHOLDERS);
      case PlanEvent.NarrativePlaced e ->
          say(narrative(plan, e.narrative().about()), Part.TEXT, plan, e.narrative().text());
      case PlanEvent.NarrativeDropped e -> silence(narrative(plan, e.narrative()), plan, Part.TEXT);
      default -> {}
    }
  }

  private static Subject of(IndicatorId indicator) {
    return new Subject(Kind.INDICATOR, indicator.value());
  }

  private static Subject narrative(PlanId plan, NarrativeKey about) {
    return Subject.within(
        plan, Kind.NARRATIVE, about.section() + "/" + about.from() + "/" + about.to());
  }

  private void section(PlanId plan, Section section) {
    Subject subject = Subject.within(plan, Kind.SECTION, section.id());
    say(subject, Part.NAME, plan, section.title());
    say(subject, Part.TEXT, plan, section.text());
  }

  private void initiative(PlanId plan, Initiative initiative) {
    Subject subject = Subject.within(plan, Kind.INITIATIVE, initiative.id());
    String number = initiative.number() == null ? "" : initiative.number() + " ";
    say(subject, Part.NAME, plan, number + initiative.title());
    say(subject, Part.TEXT, plan, initiative.text());
    say(
        subject,
        Part.STAKEHOLDERS,
        plan,
        initiative.stakeholders().stream().map(Stakeholder::name).collect(Collectors.joining("、")));
  }

  private void definition(IndicatorId indicator, Definition before, Definition after) {
    changed(indicator, Part.NAME, Definition::name, before, after);
    changed(indicator, Part.UNIT, Definition::unit, before, after);
    changed(indicator, Part.DEPARTMENT, Definition::department, before, after);
  }

  private void changed(
      IndicatorId indicator,
      Part part,
      Function<Definition, String> text,
      Definition before,
      Definition after) {
    String now = text.apply(after);
    if (!Objects.equals(before == null ? null : text.apply(before), now)) {
      say(of(indicator), part, null, now);
    }
  }

  private void note(NoteEvent event) {
    PlanId plan = event.place().plan();
    Subject note = new Subject(Kind.NOTE, event.note().value());
    switch (event) {
      case NoteEvent.NoteWritten e -> {
        say(note, Part.NAME, plan, e.heading());
        say(note, Part.TEXT, plan, e.text());
        say(note, Part.SPEAKER, plan, e.speaker());
      }
      case NoteEvent.NoteAmended e -> say(note, Part.TEXT, plan, e.after());
      case NoteEvent.NoteRetitled e -> say(note, Part.NAME, plan, e.after());
      case NoteEvent.NoteRetracted e -> silence(note, plan, Part.NAME, Part.TEXT, Part.SPEAKER);
      case NoteEvent.NoteMoved e -> {}
      case NoteEvent.NoteRelisted e -> {}
      case NoteEvent.NoteUnlisted e -> {}
    }
  }

  private void silence(Subject subject, PlanId plan, Part... parts) {
    for (Part part : parts) {
      say(subject, part, plan, null);
    }
  }

  private void say(Subject subject, Part part, PlanId plan, String text) {
    String said = text == null || text.isEmpty() ? null : text;
    wordings.add(new Wording(event.position(), event.recordedAt(), subject, part, plan, said));
  }
}
