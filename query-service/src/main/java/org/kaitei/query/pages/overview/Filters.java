package org.kaitei.query.pages.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.overview.OverviewDocument.OfAspect;
import org.kaitei.query.overview.OverviewDocument.OfDepartment;
import org.kaitei.query.overview.OverviewDocument.OfGoal;
import org.kaitei.query.pages.Visit;

/**
 * The form by which a page is narrowed.
 *
 * @param kept what the address says beside
 * @param everything where nothing is narrowed; null when nothing is
 */
public record Filters(
    String action, List<Filter> filters, Map<String, String> kept, @Nullable String everything) {

  /** One thing to choose by. */
  public record Filter(String name, String label, List<Option> options) {}

  public record Option(String value, String text, boolean chosen) {}

  /**
   * @param whole the overview of everything that can be chosen
   * @param tables the titles of the tables that can be chosen, by their ids
   */
  static Filters of(
      String path, Choice choice, OverviewDocument whole, Map<String, String> tables, Visit visit) {
    Map<String, String> departments = new LinkedHashMap<>();
    whole.departments().stream()
        .map(OfDepartment::department)
        .filter(Objects::nonNull)
        .forEach(known -> departments.put(known.department().value(), known.name()));
    Map<String, String> goals =
        goals(whole.goals().stream().map(OfGoal::goal).filter(Objects::nonNull), visit);
    Map<String, String> aspects = new LinkedHashMap<>();
    whole.aspects().stream()
        .map(OfAspect::aspect)
        .filter(Objects::nonNull)
        .forEach(aspect -> aspects.put(aspect.name(), visit.words().say("aspect." + aspect)));
    return of(
        path,
        choice,
        Stream.of(
            filter("department", departments, choice, visit),
            filter("table", tables, choice, visit),
            filter("goal", goals, choice, visit),
            filter("aspect", aspects, choice, visit)),
        visit);
  }

  /**
   * @param departments the names of those that can be chosen, by their ids
   * @param tables the titles of those that can be chosen, by their ids
   * @param numbers of the goals that can be chosen
   */
  public static Filters of(
      String path,
      Choice choice,
      Map<String, String> departments,
      Map<String, String> tables,
      List<Integer> numbers,
      Visit visit) {
    return of(
        path,
        choice,
        Stream.of(
            filter("department", departments, choice, visit),
            filter("table", tables, choice, visit),
            filter("goal", goals(numbers.stream(), visit), choice, visit)),
        visit);
  }

  private static Filters of(String path, Choice choice, Stream<Filter> filters, Visit visit) {
    return new Filters(
        path,
        filters.filter(filter -> filter.options.size() > 1).toList(),
        kept(visit),
        choice.isAll() ? null : visit.to(path));
  }

  private static Map<String, String> goals(Stream<Integer> numbers, Visit visit) {
    Map<String, String> goals = new LinkedHashMap<>();
    numbers.forEach(goal -> goals.put(goal.toString(), Goal.numbered(goal, visit.words())));
    return goals;
  }

  private static Filter filter(
      String name, Map<String, String> values, Choice choice, Visit visit) {
    String chosen = choice.parameters().get(name);
    List<Option> options =
        Stream.concat(
                Stream.of(new Option("", visit.words().say("filter.any"), false)),
                values.entrySet().stream()
                    .map(
                        value ->
                            new Option(
                                value.getKey(), value.getValue(), value.getKey().equals(chosen))))
            .toList();
    return new Filter(name, visit.words().say("filter." + name), options);
  }

  private static Map<String, String> kept(Visit visit) {
    Map<String, String> kept = new LinkedHashMap<>();
    if (visit.asOf() != null) {
      kept.put("asOf", visit.asOf());
    }
    if (visit.lang() != null) {
      kept.put("lang", visit.lang());
    }
    return kept;
  }
}
