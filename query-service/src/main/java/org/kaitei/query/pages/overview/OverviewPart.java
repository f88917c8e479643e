package org.kaitei.query.pages.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.narrowing.Having;
import org.kaitei.query.overview.Counts;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.overview.OverviewDocument.OfAspect;
import org.kaitei.query.overview.OverviewDocument.OfDepartment;
import org.kaitei.query.overview.OverviewDocument.OfGoal;
import org.kaitei.query.pages.JudgementWords;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.judgement.JudgementTask;

/**
 * How a plan stands, as its page shows it.
 *
 * @param source of what is counted
 * @param rule that on track and behind are told apart by, or that there is none
 * @param judged whether there is one
 * @param choose where one is chosen; null where who is here may not
 * @param tallies of all indicators
 * @param listed how the list of indicators is narrowed; null when it is not
 */
public record OverviewPart(
    String source,
    String rule,
    boolean judged,
    @Nullable Link choose,
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
    Filters filters = Filters.of(making.path, choice, whole, tables, visit);
    return new OverviewPart(
        source(overview, words),
        overview.rule() == null
            ? words.say("overview.no-rule")
            : new JudgementWords(words).of(overview.rule()),
        overview.rule() != null,
        JudgementTask.of(overview.plan(), visit),
        overview.all().all(),
        making.tallies(overview.all(), UnaryOperator.identity()),
        making.divisions(overview),
        filters,
        listed(filters, choice, words));
  }

  private static @Nullable String listed(Filters filters, Choice choice, Words words) {
    List<String> named = new ArrayList<>(filters.chosen());
    if (choice.standing() != null) {
      named.add(Tally.word(choice.standing(), words));
    }
    return Filters.narrowed("overview.listed", named, words);
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
      return isNarrowedBy(of.aspect(), choice.aspect())
          ? line(null, Filters.called(of, visit), of.counts(), c -> c.withAspect(of.aspect()))
          : told(null, Filters.called(of, visit), of.counts());
    }

    private Division.Line line(OfGoal of) {
      String name = say(of.goal() == null ? "overview.goal.none" : "goal." + of.goal());
      return isNarrowedBy(of.goal(), choice.narrowing().goal())
          ? line(of.goal(), name, of.counts(), c -> c.withGoal(of.goal()))
          : told(of.goal(), name, of.counts());
    }

    private Division.Line line(OfDepartment of) {
      String id = of.department() == null ? null : of.department().department().value();
      return line(null, Filters.called(of, visit), of.counts(), c -> c.withDepartment(id));
    }

    /** By one goal or aspect at most: of those that have another one besides there is no list. */
    private static <T> boolean isNarrowedBy(@Nullable T own, @Nullable Having<T> chosen) {
      return chosen == null || Objects.equals(chosen.one(), own);
    }

    private Division.Line line(
        @Nullable Integer goal, String name, Counts counts, UnaryOperator<Choice> of) {
      return new Division.Line(goal, name, to(of.apply(choice)), counts.all(), tallies(counts, of));
    }

    private Division.Line told(@Nullable Integer goal, String name, Counts counts) {
      return new Division.Line(
          goal, name, null, counts.all(), Tally.of(counts, standing -> null, visit.words()));
    }
  }
}
