package org.kaitei.query.pages.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.narrowing.Having;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.overview.OverviewDocument.OfAspect;
import org.kaitei.query.overview.OverviewDocument.OfDepartment;
import org.kaitei.query.overview.OverviewDocument.OfGoal;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;

/**
 * The form by which a page is narrowed.
 *
 * @param kept what the address says beside
 * @param narrowed what the page is narrowed to, in words; null when that is nothing of the form
 * @param everything where nothing is narrowed; null when nothing is
 */
public record Filters(
    String action,
    List<Filter> filters,
    Map<String, String> kept,
    @Nullable String narrowed,
    @Nullable String everything) {

  /** One thing to choose by. */
  public record Filter(String name, String label, List<Option> options) {

    @Nullable String chosen() {
      return options.stream().filter(Option::chosen).map(Option::text).findFirst().orElse(null);
    }
  }

  public record Option(String value, String text, boolean chosen) {}

  /**
   * @param whole the overview of everything that can be chosen
   * @param tables the titles of the tables that can be chosen, by their ids
   */
  static Filters of(
      String path, Choice choice, OverviewDocument whole, Map<String, String> tables, Visit visit) {
    Map<String, String> departments = new LinkedHashMap<>();
    whole.departments().forEach(of -> departments.put(value(of.id()), called(of, visit)));
    Map<String, String> goals = new LinkedHashMap<>();
    whole.goals().forEach(of -> goals.put(value(of.goal()), called(of, visit)));
    Map<String, String> aspects = new LinkedHashMap<>();
    whole.aspects().forEach(of -> aspects.put(value(of.aspect()), called(of, visit)));
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

  /** What is chosen, in the words of the form. */
  List<String> chosen() {
    return chosen(filters);
  }

  private static List<String> chosen(List<Filter> filters) {
    return filters.stream().map(Filter::chosen).filter(Objects::nonNull).toList();
  }

  private static Filters of(String path, Choice choice, Stream<Filter> all, Visit visit) {
    List<Filter> filters = all.filter(filter -> filter.options.size() > 1).toList();
    return new Filters(
        path,
        filters,
        kept(choice, visit),
        narrowed("filter.narrowed", chosen(filters), visit.words()),
        choice.isAll() ? null : visit.to(path));
  }

  /**
   * @param names of what something is narrowed to
   * @return null when that is nothing
   */
  static @Nullable String narrowed(String code, List<String> names, Words words) {
    return names.isEmpty()
        ? null
        : words.say(
            code,
            names.stream()
                .map(name -> words.say("overview.listed.by", name))
                .collect(Collectors.joining(words.say("separator"))));
  }

  /** What is chosen though nothing has it. */
  private static String called(String name, String chosen, Visit visit) {
    String none =
        Having.none().toString().equals(chosen)
            ? visit.words().sayIfKnown("overview." + name + ".none")
            : null;
    if (none != null) {
      return none;
    }
    return name.equals("goal") ? Goal.numbered(Integer.parseInt(chosen), visit.words()) : chosen;
  }

  /** As an address names it; by a lack there is narrowed too. */
  private static String value(@Nullable Object one) {
    return new Having<>(one).toString();
  }

  static String called(OfDepartment of, Visit visit) {
    return of.department() == null
        ? visit.words().say("overview.department.none")
        : of.department().name();
  }

  private static String called(OfGoal of, Visit visit) {
    return of.goal() == null
        ? visit.words().say("overview.goal.none")
        : Goal.numbered(of.goal(), visit.words());
  }

  static String called(OfAspect of, Visit visit) {
    return visit
        .words()
        .say(of.aspect() == null ? "overview.aspect.none" : "aspect." + of.aspect());
  }

  private static Map<String, String> goals(Stream<Integer> numbers, Visit visit) {
    Map<String, String> goals = new LinkedHashMap<>();
    numbers.forEach(goal -> goals.put(goal.toString(), Goal.numbered(goal, visit.words())));
    return goals;
  }

  private static Filter filter(
      String name, Map<String, String> values, Choice choice, Visit visit) {
    String chosen = choice.parameters().get(name);
    Map<String, String> offered = new LinkedHashMap<>(values);
    if (chosen != null) {
      offered.putIfAbsent(chosen, called(name, chosen, visit));
    }
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.words().say("filter.any"), false));
    offered.forEach((value, text) -> options.add(new Option(value, text, value.equals(chosen))));
    return new Filter(name, visit.words().say("filter." + name), options);
  }

  private static Map<String, String> kept(Choice choice, Visit visit) {
    Map<String, String> kept = new LinkedHashMap<>();
    if (choice.standing() != null) {
      kept.put("standing", choice.standing().name());
    }
    if (visit.asOf() != null) {
      kept.put("asOf", visit.asOf());
    }
    if (visit.lang() != null) {
      kept.put("lang", visit.lang());
    }
    return kept;
  }
}
