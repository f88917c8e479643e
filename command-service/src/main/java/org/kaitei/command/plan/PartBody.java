package org.kaitei.command.plan;

import java.util.List;
import java.util.function.Function;
import org.kaitei.command.request.Prose;
import org.kaitei.command.request.Texts;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.ScheduleSpan;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.plan.Stakeholder;

/** A change of a plan's sections, initiatives or narratives, as a request's body gives it. */
sealed interface PartBody extends ChangeBody.OfParts {

  record PlaceSection(SectionId id, String title, String text, SectionId within)
      implements PartBody {
    @Override
    public PlanChange read() {
      return new PlanChange.PlaceSection(
          new Section(
              Texts.given("id", id),
              Texts.given("title", Prose.line("title", title, Texts.NAME)),
              Prose.optional("text", text, Texts.NOTE),
              within));
    }
  }

  record DropSection(SectionId id) implements PartBody {
    @Override
    public PlanChange read() {
      return new PlanChange.DropSection(Texts.given("id", id));
    }
  }

  record Partner(String name, String role) {

    Stakeholder read() {
      return new Stakeholder(
          Texts.given("stakeholders", Prose.line("stakeholders", name, Texts.NAME)),
          Prose.line("stakeholders", role, Texts.NAME));
    }
  }

  /**
   * @param printed such as 2021年8月まで; its dates are read from it
   */
  record Span(String activity, String printed) {

    ScheduleSpan read() {
      return ScheduleSpan.read(
          Prose.line("schedule", activity, Texts.NAME),
          Texts.required("schedule", printed, Texts.NAME));
    }
  }

  record PlaceInitiative(
      InitiativeId id,
      String number,
      String title,
      SectionId section,
      Aspect aspect,
      String text,
      List<Partner> stakeholders,
      List<Span> schedule,
      List<ChangeBody.Place> rows)
      implements PartBody {
    @Override
    public PlanChange read() {
      return new PlanChange.PlaceInitiative(
          new Initiative(
              Texts.given("id", id),
              Prose.line("number", number, Texts.NAME),
              Texts.given("title", Prose.line("title", title, Texts.NAME)),
              section,
              aspect,
              Prose.optional("text", text, Texts.NOTE),
              each("stakeholders", stakeholders, Partner::read),
              each("schedule", schedule, Span::read),
              each("rows", rows, ChangeBody.Place::key)));
    }
  }

  private static <B, T> List<T> each(String field, List<B> entries, Function<B, T> read) {
    return Texts.entries(field, entries).stream()
        .map(entry -> read.apply(Texts.given(field, entry)))
        .toList();
  }

  record DropInitiative(InitiativeId id) implements PartBody {
    @Override
    public PlanChange read() {
      return new PlanChange.DropInitiative(Texts.given("id", id));
    }
  }

  record PlaceNarrative(SectionId section, Aspect from, Aspect to, String text)
      implements PartBody {
    @Override
    public PlanChange read() {
      return new PlanChange.PlaceNarrative(
          new Narrative(
              new NarrativeKey(section, Texts.given("from", from), to),
              Prose.required("text", text, Texts.NOTE)));
    }
  }

  record DropNarrative(SectionId section, Aspect from, Aspect to) implements PartBody {
    @Override
    public PlanChange read() {
      return new PlanChange.DropNarrative(new NarrativeKey(section, Texts.given("from", from), to));
    }
  }
}
