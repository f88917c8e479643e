package org.kaitei.query.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.PlanId;
import org.kaitei.query.indicator.IndicatorDocument.ShownDepartment;
import org.kaitei.query.narrowing.Having;
import org.kaitei.query.question.DailyAnswer;

/**
 * How the indicators of a plan stand. One that serves several aspects or goals is counted in each.
 *
 * @param reportingYear the sheet whose rows are counted, for who sees only what was published; null
 *     for others
 * @param rule that the plan judges by; null when it has chosen none
 * @param all every indicator once
 * @param departments none for who sees only what was published
 * @param on the day, in Japan, on which departments answer; null where none are told
 * @param publishedAsOf the moment that the sheet shows; null where it is none that was published
 */
public record OverviewDocument(
    PlanId plan,
    String title,
    @Nullable Integer reportingYear,
    @Nullable JudgementRule rule,
    Counts all,
    List<OfAspect> aspects,
    List<OfGoal> goals,
    List<OfDepartment> departments,
    List<Listed> indicators,
    @Nullable LocalDate on,
    @Nullable Instant publishedAsOf,
    Instant asOf,
    long version)
    implements DailyAnswer {

  /**
   * @param aspect null for the indicators of none
   */
  public record OfAspect(@Nullable Aspect aspect, Counts counts) {}

  /**
   * @param goal from 1 to 17; null for the indicators of none
   */
  public record OfGoal(@Nullable Integer goal, Counts counts) {}

  /**
   * @param department null for the indicators for which none answers
   */
  public record OfDepartment(@Nullable ShownDepartment department, Counts counts) {

    public @Nullable DepartmentId id() {
      return department == null ? null : department.department();
    }
  }

  /**
   * @param why a code where it is not judged
   * @param component that decides; null for the whole indicator
   * @param target the period of the target that it is held against; null without one
   * @param actual the period of the figure that is held against it; null without one
   * @param department that answers for it; null for none, or where it is not told
   */
  public record Listed(
      IndicatorId indicator,
      String name,
      Standing standing,
      @Nullable String why,
      @Nullable String component,
      @Nullable Period target,
      @Nullable Period actual,
      List<Aspect> aspects,
      List<Integer> goals,
      @Nullable ShownDepartment department) {}

  /** The same of the indicators alone that serve an aspect, or none. */
  public OverviewDocument serving(Having<Aspect> aspect) {
    List<Listed> those =
        indicators.stream().filter(listed -> aspect.isMetBy(listed.aspects())).toList();
    Counted counted = new Counted(those);
    return new OverviewDocument(
        plan,
        title,
        reportingYear,
        rule,
        Counts.of(those),
        counted.byAspect(),
        counted.byGoal(),
        departments.isEmpty() ? departments : counted.byDepartment(),
        those,
        on,
        publishedAsOf,
        asOf,
        version);
  }

  /** The moment whose figures these are. */
  public Instant shownAsOf() {
    return publishedAsOf == null ? asOf : publishedAsOf;
  }
}
