package org.kaitei.query.narrowing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Row;
import org.kaitei.query.department.Answering;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.views.Version;

/** Which indicators a narrowing leaves. */
public final class Chosen implements Predicate<IndicatorId> {

  private final Narrowing narrowing;
  private final Set<IndicatorId> inTable;
  private final Map<IndicatorId, Definition> definitions = new HashMap<>();
  private final @Nullable Answering answering;
  private final long version;

  private Chosen(
      Narrowing narrowing,
      Collection<Row> rows,
      Collection<Version<IndicatorView>> indicators,
      @Nullable Answering answering) {
    this.narrowing = narrowing;
    this.inTable =
        rows.stream()
            .filter(row -> row.key().table().equals(narrowing.table()))
            .map(Row::indicator)
            .collect(Collectors.toSet());
    this.answering = answering;
    long newest = 0;
    for (Version<IndicatorView> found : indicators) {
      definitions.put(new IndicatorId(found.key().id()), found.state().definition());
      newest = Math.max(newest, found.position());
    }
    // which belong to a goal is said by their definitions, also by those that no longer do
    long ofGoals = narrowing.goal() == null ? 0 : newest;
    long ofDepartments =
        narrowing.department() == null || answering == null ? 0 : answering.version();
    version = Math.max(ofGoals, ofDepartments);
  }

  /**
   * Where all rows are known that there can be.
   *
   * @see #of(Narrowing, Collection, Collection, Collection, Answering)
   */
  public static Chosen of(
      Narrowing narrowing,
      Collection<Row> rows,
      Collection<Version<IndicatorView>> indicators,
      @Nullable Answering answering) {
    return of(narrowing, rows, List.of(), indicators, answering);
  }

  /**
   * @param rows that make a table of it
   * @param expected rows that may yet be among them: a table of those is known, though empty
   * @param indicators all that may be chosen
   * @param answering null where nobody is told which department answers
   * @throws Refusal {@code table-not-found} or {@code department-not-found}; what nobody is told of
   *     is not there either
   */
  public static Chosen of(
      Narrowing narrowing,
      Collection<Row> rows,
      Collection<Row> expected,
      Collection<Version<IndicatorView>> indicators,
      @Nullable Answering answering) {
    if (narrowing.table() != null
        && Stream.concat(rows.stream(), expected.stream())
            .noneMatch(row -> row.key().table().equals(narrowing.table()))) {
      throw Refusal.notFound("table", narrowing.table());
    }
    if (narrowing.department() != null && !isKnown(narrowing.department(), answering)) {
      throw Refusal.notFound("department", narrowing.department());
    }
    return new Chosen(narrowing, rows, indicators, answering);
  }

  private static boolean isKnown(Having<String> department, @Nullable Answering answering) {
    return answering != null
        && (department.one() == null
            || answering.departments().directory().hasOrHad(department.one()));
  }

  @Override
  public boolean test(IndicatorId indicator) {
    return isInTable(indicator) && isOfGoal(indicator) && isOfDepartment(indicator);
  }

  private boolean isInTable(IndicatorId indicator) {
    return narrowing.table() == null || inTable.contains(indicator);
  }

  private boolean isOfGoal(IndicatorId indicator) {
    return narrowing.goal() == null || narrowing.goal().isMetBy(goals(definitions.get(indicator)));
  }

  private static List<Integer> goals(@Nullable Definition definition) {
    return definition == null ? List.of() : Goals.of(definition.sdgTargets());
  }

  private boolean isOfDepartment(IndicatorId indicator) {
    if (narrowing.department() == null || answering == null) {
      return narrowing.department() == null;
    }
    Optional<DepartmentId> own = answering.of(indicator, definitions.get(indicator));
    return narrowing.department().one() == null
        ? own.isEmpty()
        : own.isPresent() && own.equals(meant(narrowing.department().one(), answering));
  }

  private static Optional<DepartmentId> meant(String department, Answering answering) {
    return answering.departments().directory().responsible(department, answering.on());
  }

  /** The position of the last event that may have changed which are chosen, beside the rows. */
  public long version() {
    return version;
  }
}
