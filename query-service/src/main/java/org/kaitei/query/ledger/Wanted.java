package org.kaitei.query.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.search.Terms;
import org.kaitei.query.views.ViewsAt;

/**
 * What is looked for, made ready to be held against each entry.
 *
 * @param ofPlan the indicators that the plan knows or knew; none when no plan is asked for
 * @param value as values are compared; null for any
 * @param terms that must all be found; none for any
 */
record Wanted(
    LedgerFilter filter, Set<IndicatorId> ofPlan, @Nullable String value, List<String> terms) {

  /**
   * @throws org.kaitei.ledger.Refusal when there was no such plan or indicator, or too much is
   *     looked for
   */
  static Wanted of(LedgerFilter filter, ViewsAt views) {
    if (filter.indicator() != null) {
      IndicatorAnswers.indicator(views, filter.indicator());
    }
    return new Wanted(
        filter,
        filter.plan() == null
            ? Set.of()
            : indicators(PlanAnswers.plan(views, filter.plan()).state()),
        filter.value() == null ? null : Searched.compared(filter.value()),
        filter.text() == null ? List.of() : Terms.of(filter.text()).all());
  }

  private static Set<IndicatorId> indicators(PlanView plan) {
    return plan.indicators().stream().map(PlanView.Named::id).collect(Collectors.toSet());
  }

  boolean fits(Searched searched) {
    LedgerEntry entry = searched.entry();
    return isSaidBy(entry)
        && isOfKind(entry.kind())
        && isAbout(entry)
        && isRecordedInTime(entry)
        && (value == null || searched.has(value))
        && terms.stream().allMatch(searched.words()::contains);
  }

  private boolean isSaidBy(LedgerEntry entry) {
    return (filter.by() == null || filter.by().equals(entry.recordedBy()))
        && (filter.department() == null || filter.department().equals(entry.department()));
  }

  private boolean isOfKind(String name) {
    return filter.kind() == null
        || name.equals(filter.kind())
        || name.startsWith(filter.kind() + ".");
  }

  private boolean isAbout(LedgerEntry entry) {
    return (filter.indicator() == null || filter.indicator().equals(entry.indicator()))
        && (filter.plan() == null || isOfPlan(entry));
  }

  /** Of an indicator only what is no other plan's own. */
  private boolean isOfPlan(LedgerEntry entry) {
    return entry.plan() == null
        ? ofPlan.contains(entry.indicator())
        : entry.plan().equals(filter.plan());
  }

  private boolean isRecordedInTime(LedgerEntry entry) {
    return !isBefore(entry) && (filter.to() == null || !entry.recordedAt().isAfter(filter.to()));
  }

  /** Whether it was recorded too early, as all before it were. */
  boolean isBefore(LedgerEntry entry) {
    return filter.from() != null && entry.recordedAt().isBefore(filter.from());
  }
}
