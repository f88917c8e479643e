package org.kaitei.query.pages.overview;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.overview.Counts;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.overview.OverviewDocument.OfAspect;
import org.kaitei.query.overview.OverviewDocument.OfDepartment;
import org.kaitei.query.overview.OverviewDocument.OfGoal;
import org.kaitei.query.pages.JudgementWords;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;

/**
 * How a plan stands, as its page shows it.
 *
 * @param source of what is counted
 * @param rule that on track and behind are told apart by, or that there is none
 * @param tallies of all indicators
 * @param listed how the list of indicators is narrowed; null when it is not
 */
public record OverviewPart(
    String source,
    String rule,
    int all,
    List<Tally> tallies,
    List<Division> divisions,
    Filters filters,
    @Nullable String listed) {

  private static final String LIST = "#indicators";

  /**
   * @param whole the overview of everything that can be chosen
   * @param tables the titles of the tables that can be chosen, by their ids
   */
  public static OverviewPart of(
      OverviewDocument overview,
      OverviewDocument whole,
      Choice choice,
      Map<String, String> tables,
      Visit visit) {
    var making = new Making("/plans/" + overview.plan(), choice, visit);
    Words words = visit.words();
    return new OverviewPart(
        source(overview, words),
        overview.rule() == null
            ? words.say("overview.no-rule")
            : new JudgementWords(words).of(overview.rule()),
        overview.all().all(),
        making.tallies(overview.all(), UnaryOperator.identity()),
        making.divisions(overview),
        Filters.of(making.path, choice, whole, tables, visit),
        making.listed());
  }

  private static String source(OverviewDocument overview, Words words) {
    return overview.reportingYear() == null
        ? words.say("overview.source")
        : words.say("overview.source.published", words.year(overview.reportingYear()));
  }

  private record Making(String path, Choice choice, Visit visit) {

    List<Tally> tallies(Counts counts, UnaryOperator<Choice> of) {
      return Tally.of(
          counts, standing -> to(of.apply(choice).with(standing)) + LIST, visit.words());
    }

    private String to(Choice chosen) {
      return visit.to(path, chosen.parameters());
    }

    private String say(String code) {
      return visit.words().say(code);
    }

    List<Division> divisions(OverviewDocument overview) {
      return Stream.of(
              new Division(say("aspect"), overview.aspects().stream().map(this::line).toList()),
              new Division(say("goal"), overview.goals().stream().map(this::line).toList()),
              new Division(
                  say("department"), overview.departments().stream().map(this::line).toList()))
          .filter(division -> division.lines().stream().anyMatch(line -> line.href() != null))
          .toList();
    }

    private Division.Line line(OfAspect of) {
      String name = say(of.aspect() == null ? "overview.aspect.none" : "aspect." + of.aspect());
      return isNarrowedBy(of.aspect(), choice.aspect())
          ? line(null, name, of.counts(), c -> c.with(of.aspect()))
          : told(null, name, of.counts());
    }

    private Division.Line line(OfGoal of) {
      String name = say(of.goal() == null ? "overview.goal.none" : "goal." + of.goal());
      return isNarrowedBy(of.goal(), choice.narrowing().goal())
          ? line(of.goal(), name, of.counts(), c -> c.withGoal(of.goal()))
          : told(of.goal(), name, of.counts());
    }

    private Division.Line line(OfDepartment of) {
      return of.department() == null
          ? told(null, say("overview.department.none"), of.counts())
          : line(
              null,
              of.department().name(),
              of.counts(),
              c -> c.withDepartment(of.department().department().value()));
    }

    /**
     * By a lack no list is narrowed, and by one goal or aspect at most: of those that have another
     * one besides the chosen one there is no list.
     */
    private static <T> boolean isNarrowedBy(@Nullable T own, @Nullable T chosen) {
      return own != null && (chosen == null || chosen.equals(own));
    }

    private Division.Line line(
        @Nullable Integer goal, String name, Counts counts, UnaryOperator<Choice> of) {
      return new Division.Line(goal, name, to(of.apply(choice)), counts.all(), tallies(counts, of));
    }

    private Division.Line told(@Nullable Integer goal, String name, Counts counts) {
      return new Division.Line(
          goal, name, null, counts.all(), Tally.of(counts, standing -> null, visit.words()));
    }

    private @Nullable String listed() {
      List<String> named =
          Stream.of(
                  choice.aspect() == null ? null : say("aspect." + choice.aspect()),
                  choice.standing() == null ? null : Tally.word(choice.standing(), visit.words()))
              .filter(text -> text != null)
              .toList();
      return named.isEmpty()
          ? null
          : visit.words().say("overview.listed", String.join(say("separator"), named));
    }
  }
}
