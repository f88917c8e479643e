package org.kaitei.query.pages.departments;

import java.util.List;
import java.util.function.Predicate;
import org.kaitei.query.department.ResponsibilitiesDocument;
import org.kaitei.query.department.ResponsibilitiesDocument.Answered;

/**
 * A plan with some of its indicators, to see who answers for them or to choose from.
 *
 * @param id of the plan
 */
public record AnsweredPlan(String id, String title, List<Line> indicators) {

  /**
   * @param department that answers, or what was written in its place; null when nothing was
   */
  public record Line(String id, String name, String department) {

    static Line of(Answered answered) {
      return new Line(
          answered.indicator().value(),
          answered.name(),
          answered.department() == null ? answered.said() : answered.departmentName());
    }
  }

  /** The plans that have such indicators. */
  static List<AnsweredPlan> with(Predicate<Answered> wanted, ResponsibilitiesDocument all) {
    return all.plans().stream()
        .map(
            plan ->
                new AnsweredPlan(
                    plan.plan().value(),
                    plan.title(),
                    plan.indicators().stream().filter(wanted).map(Line::of).toList()))
        .filter(plan -> !plan.indicators.isEmpty())
        .toList();
  }

  /** How many different ones there are. */
  static long count(List<AnsweredPlan> plans) {
    return plans.stream()
        .flatMap(plan -> plan.indicators.stream())
        .map(Line::id)
        .distinct()
        .count();
  }
}
