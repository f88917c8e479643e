package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.indicator.IndicatorsDocument;
import org.kaitei.query.indicator.IndicatorsDocument.Listed;
import org.kaitei.query.lately.ChangesDocument;
import org.kaitei.query.note.NotesDocument;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.pages.overview.Listing;
import org.kaitei.query.pages.overview.StandingTag;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.question.Answer;

/**
 * A plan with its editions, structure, sheets, indicators and notes.
 *
 * @param edition in which it is shown; null when it is shown as it is now
 * @param history where all that became of it is told
 */
public record PlanPage(
    Frame frame,
    String municipality,
    String edition,
    List<EditionLine> editions,
    String history,
    List<PlanPart> parts,
    List<Link> sheets,
    List<IndicatorLine> indicators,
    List<NoteText.Group> notes) {

  /**
   * @param retired whether the plan no longer aims at it
   * @param standing null where that is not told
   */
  public record IndicatorLine(
      Link indicator,
      boolean retired,
      String unit,
      String department,
      List<Latest> latest,
      @Nullable StandingTag standing) {}

  /** The newest figure of an indicator or of one of its components. */
  public record Latest(String component, Link number, String period) {

    static Latest of(ShownMeasurement measured, Visit visit) {
      Words words = visit.words();
      return new Latest(
          measured.component(),
          new Link(
              words.number(measured.value(), measured.unit()), visit.event(measured.position())),
          words.period(measured.period()));
    }
  }

  /**
   * The same, kept current by all that happens to what it shows: how the indicators stand, who
   * answers for them and what departments are called, and what is said of the plan.
   *
   * @param overview of everything
   * @param changes likewise
   */
  PlanPage following(OverviewDocument overview, ChangesDocument changes) {
    String plan = "/api/plans/" + changes.plan();
    return new PlanPage(
        frame.following(plan + "/overview", overview).following(plan + "/changes", changes),
        municipality,
        edition,
        editions,
        history,
        parts,
        sheets,
        indicators,
        notes);
  }

  /**
   * @param asked the number of the edition that was asked for; null for the newest
   * @param beside what else the page shows
   */
  static PlanPage of(
      PlanDocument plan,
      Integer asked,
      IndicatorsDocument indicators,
      AnsweringDocument answering,
      NotesDocument notes,
      Listing listing,
      Visit visit,
      Answer... beside) {
    Words words = visit.words();
    Answer[] shown =
        Stream.concat(Stream.of(plan, indicators, answering, notes), Stream.of(beside))
            .toArray(Answer[]::new);
    return new PlanPage(
        Frame.of(
            visit,
            plan.title(),
            List.of(Frame.home(visit)),
            "/api/plans/" + plan.id(),
            Map.of(),
            shown),
        plan.municipality(),
        asked == null ? null : EditionLine.named(plan.editions().getLast(), words),
        EditionLine.of(plan.id(), plan.editions(), visit),
        visit.to("/plans/" + plan.id() + "/history"),
        PlanPart.of(plan, links(indicators, visit), words),
        PlansPage.sheets(plan, visit),
        indicators.indicators().stream()
            .filter(listed -> listing.shows(listed.id()))
            .map(
                listed ->
                    line(
                        listed,
                        department(listed, answering, visit),
                        listing.of(listed.id()),
                        visit))
            .toList(),
        NotePlaces.of(plan, Map.of(), visit).groups(notes.notes(), place -> true));
  }

  private static Map<IndicatorId, Link> links(IndicatorsDocument indicators, Visit visit) {
    return indicators.indicators().stream()
        .collect(Collectors.toMap(Listed::id, listed -> link(listed, visit)));
  }

  private static Link link(Listed listed, Visit visit) {
    return new Link(listed.name(), visit.to("/indicators/" + listed.id()));
  }

  /** Who answers on the day; where no department does, what was said in its place. */
  private static String department(Listed listed, AnsweringDocument answering, Visit visit) {
    return answering
        .name(listed.id())
        .orElseGet(() -> visit.department(listed.department(), answering.asOf()));
  }

  private static IndicatorLine line(
      Listed listed, String department, StandingTag standing, Visit visit) {
    return new IndicatorLine(
        link(listed, visit),
        listed.retired(),
        listed.unit(),
        department,
        listed.latest().stream().map(latest -> Latest.of(latest, visit)).toList(),
        standing);
  }
}
