package org.kaitei.command.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.command.department.DepartmentCommand.CloseDepartment;
import org.kaitei.command.department.DepartmentCommand.MergeDepartments;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment.Share;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.SubmittedBy;

class ReorganisationTest {

  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2023-01-10T01:00:00Z"));
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
  private static final DepartmentId WATER = new DepartmentId("water");
  private static final Department SUPPLY = new Department(new DepartmentId("supply"), "上水道課");
  private static final Department SEWAGE = new Department(new DepartmentId("sewage"), "下水道課");
  private static final Directory DIRECTORY =
      after(
          new DepartmentFounded(WATER, "水保全課", null, BY),
          new DepartmentFounded(new DepartmentId("rivers"), "河川課", null, BY),
          new DepartmentRenamed(WATER, "水保全課", "水環境課", LocalDate.of(2022, 4, 1), "改称", BY));

  /** One was given to the department by its former name, one by its id, one to another. */
  private static final Map<IndicatorId, Indicator> INDICATORS =
      new TreeMap<>(Comparator.comparing(IndicatorId::value));

  static {
    INDICATORS.putAll(
        Map.of(id("a"), of("a", "水保全課"), id("b"), of("b", "water"), id("c"), of("c", "河川課")));
  }

  @Test
  void each_indicator_goes_where_the_split_says() {
    var decided = decide(split(share(SUPPLY, "a"), share(SEWAGE, "b")));

    assertThat(decided.events()).hasSize(1);
    assertThat(decided.moved())
        .containsOnly(
            Map.entry(id("a"), moved("a", "水保全課", SUPPLY.id())),
            Map.entry(id("b"), moved("b", "water", SEWAGE.id())));
  }

  @Test
  void nothing_that_the_department_answered_for_is_left_by_accident() {
    Refusal refusal = refused(split(share(SUPPLY, "a"), share(SEWAGE)));

    assertThat(refusal.code()).isEqualTo("indicators-left");
    assertThat(refusal.facts()).containsEntry("indicators", List.of("b"));
  }

  @Test
  void a_department_is_closed_once_it_answers_for_nothing() {
    var close = new CloseDepartment(WATER, APRIL, "事業の終了", BY);

    assertThat(refused(close).facts()).containsEntry("indicators", List.of("a", "b"));
    assertThat(Reorganisation.decide(DIRECTORY, close, Map.of(id("c"), of("c", "河川課"))))
        .isEqualTo(
            new Reorganisation(List.of(new DepartmentClosed(WATER, APRIL, "事業の終了", BY)), Map.of()));
  }

  @Test
  void a_department_that_goes_on_keeps_what_is_given_to_none() {
    var itself = new Department(WATER, "水環境課");

    assertThat(decide(split(share(itself), share(SEWAGE, "b"))).moved()).containsOnlyKeys(id("b"));
  }

  @Test
  void only_what_it_answers_for_is_given_away_and_that_once() {
    Refusal refusal = refused(split(share(SUPPLY, "a", "c"), share(SEWAGE, "b", "a")));

    assertThat(refusal.code()).isEqualTo("split-refused");
    assertThat(refusal.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/into/0/indicators/1", "not-answered-for"),
            tuple("/into/1/indicators/1", "indicator-shared-twice"));
  }

  @Test
  void a_merger_takes_over_all_that_its_departments_answered_for() {
    var merge =
        new MergeDepartments(List.of(WATER, new DepartmentId("rivers")), SUPPLY, APRIL, "機構改革", BY);

    assertThat(decide(merge).moved())
        .hasSize(3)
        .containsEntry(id("c"), moved("c", "河川課", SUPPLY.id()));
  }

  @Test
  void a_department_that_takes_others_in_need_not_be_given_its_own() {
    var into = new Department(WATER, "水環境課");
    var merge =
        new MergeDepartments(List.of(WATER, new DepartmentId("rivers")), into, APRIL, "機構改革", BY);

    assertThat(decide(merge).moved()).containsOnlyKeys(id("c"));
  }

  @Test
  void what_was_said_before_moves_nothing_again() {
    var split = split(share(SUPPLY, "a"), share(SEWAGE, "b"));
    Directory done =
        decide(split).events().stream().reduce(DIRECTORY, Directory::after, (a, b) -> b);

    var again = Reorganisation.decide(done, split, INDICATORS);

    assertThat(again.events()).isEmpty();
    assertThat(again.moved()).isEmpty();
  }

  @Test
  void a_split_that_a_department_goes_on_after_is_said_once_as_well() {
    var split = split(share(new Department(WATER, "水環境課")), share(SEWAGE, "b"));
    var first = decide(split);
    Directory done = first.events().stream().reduce(DIRECTORY, Directory::after, (a, b) -> b);
    var indicators = new HashMap<>(INDICATORS);
    first.moved().forEach((id, moved) -> indicators.compute(id, (i, was) -> was.evolve(moved)));

    assertThat(Reorganisation.decide(done, split, indicators).events()).isEmpty();
    var more = split(share(new Department(WATER, "水環境課")), share(SEWAGE, "b", "a"));
    assertThat(refused(more, done, indicators).code()).isEqualTo("department-exists");
    var renamed = split(share(new Department(WATER, "水課")), share(SEWAGE, "b"));
    assertThat(refused(renamed, done, indicators).code()).isEqualTo("department-exists");
    var later = after(new DepartmentFounded(WATER, "水環境課", null, BY));
    var since = later.after(new DepartmentFounded(SEWAGE.id(), SEWAGE.name(), null, BY));
    assertThat(refused(split, since, indicators).code()).isEqualTo("department-exists");
  }

  private static Refusal refused(
      SplitDepartment split, Directory directory, Map<IndicatorId, Indicator> indicators) {
    return catchThrowableOfType(
        Refusal.class, () -> Reorganisation.decide(directory, split, indicators));
  }

  private static Reorganisation decide(DepartmentCommand.Reorganising command) {
    return Reorganisation.decide(DIRECTORY, command, INDICATORS);
  }

  private static Refusal refused(DepartmentCommand.Reorganising command) {
    return catchThrowableOfType(Refusal.class, () -> decide(command));
  }

  private static Directory after(DepartmentEvent... events) {
    return Stream.of(events).reduce(Directory.EMPTY, Directory::after, (one, other) -> other);
  }

  private static IndicatorId id(String id) {
    return new IndicatorId(id);
  }

  private static Indicator of(String id, String department) {
    var definition = new Definition(id, "人", null, false, List.of(), department);
    return Indicator.UNKNOWN.evolve(new IndicatorDefined(id(id), definition, BY));
  }

  private static Share share(Department department, String... indicators) {
    return new Share(department, Stream.of(indicators).map(IndicatorId::new).toList());
  }

  private static SplitDepartment split(Share... into) {
    return new SplitDepartment(WATER, List.of(into), APRIL, "機構改革", BY);
  }

  private static ResponsibilityMoved moved(String id, String before, DepartmentId to) {
    return new ResponsibilityMoved(id(id), before, to, APRIL, "機構改革", BY);
  }
}
