package org.kaitei.query.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Steps.APRIL;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.closed;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.merged;
import static org.kaitei.query.Steps.renamed;
import static org.kaitei.query.Steps.responsible;
import static org.kaitei.query.Steps.split;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.department.DepartmentDocument.Named;
import org.kaitei.query.department.DepartmentDocument.Related;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.department.DepartmentQuestion.OneDepartment;
import org.kaitei.query.department.DepartmentsDocument.Listed;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class DepartmentAnswersTest {

  private static final LocalDate MARCH = APRIL.minusDays(1);
  private static final DepartmentId SUPPLY = new DepartmentId("supply");

  private final Ledger ledger = new Ledger();

  @Test
  void without_any_department_the_list_is_empty() {
    ledger.record(Said.adopted());
    DepartmentsDocument none = on(APRIL);
    assertThat(none.departments()).isEmpty();
    assertThat(none.version()).isZero();
  }

  @Test
  void a_department_is_listed_by_the_name_of_the_day() {
    ledger.record(founded(WATER, "水保全課"), renamed(WATER, "水保全課", "水環境課"));
    assertThat(on(MARCH).departments()).containsExactly(new Listed(WATER, "水保全課", null, null));
    assertThat(on(APRIL).departments()).extracting(Listed::name).containsExactly("水環境課");
    assertThat(on(APRIL).revision()).isEqualTo(2);
    assertThat(on(APRIL).version()).isEqualTo(2);
    assertThat(on(APRIL).etag()).isEqualTo("2-2022-04-01");
  }

  @Test
  void as_of_before_the_renaming_was_recorded_nobody_knows_of_it() {
    ledger.record(founded(WATER, "水保全課"));
    Instant before = ledger.now();
    ledger.record(renamed(WATER, "水保全課", "水環境課"));
    var question = new DepartmentsOn(APRIL, new Moment(before));
    assertThat(answers().all(question).departments())
        .extracting(Listed::name)
        .containsExactly("水保全課");
  }

  @Test
  void a_department_tells_its_names_from_day_to_day_and_what_happened_to_it() {
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    ledger.record(renamed(WATER, "水保全課", "水環境課"));
    DepartmentDocument water = one(WATER);
    assertThat(water.name()).isEqualTo("水環境課");
    assertThat(water.names())
        .containsExactly(new Named("水保全課", null, APRIL), new Named("水環境課", APRIL, null));
    assertThat(water.until()).isNull();
    assertThat(water.steps())
        .extracting(DirectoryStep::kind, DirectoryStep::reason, DirectoryStep::position)
        .containsExactly(tuple("founded", null, 1L), tuple("renamed", "機構改革", 3L));
    assertThat(water.steps().getLast().recordedBy()).isEqualTo(Said.BY.subject());
  }

  @Test
  void what_was_split_knows_its_successors_and_they_where_they_came_from() {
    ledger.record(founded(WATER, "水保全課"));
    ledger.record(split(WATER, new Department(WATER, "水保全課"), new Department(SUPPLY, "上下水道課")));
    assertThat(one(WATER).successors()).containsExactly(new Related(SUPPLY, "上下水道課"));
    assertThat(one(WATER).predecessors()).isEmpty();
    assertThat(one(SUPPLY).predecessors()).containsExactly(new Related(WATER, "水保全課"));
    assertThat(one(SUPPLY).successors()).isEmpty();
  }

  @Test
  void what_was_merged_or_closed_has_a_last_day() {
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    ledger.record(merged(new Department(SUPPLY, "生活環境課"), WATER), closed(HEALTH));
    assertThat(one(WATER).until()).isEqualTo(APRIL);
    assertThat(one(WATER).names()).containsExactly(new Named("水保全課", null, APRIL));
    assertThat(one(WATER).successors()).containsExactly(new Related(SUPPLY, "生活環境課"));
    assertThat(one(HEALTH).until()).isEqualTo(APRIL);
    assertThat(one(HEALTH).successors()).isEmpty();
    assertThat(on(APRIL).departments()).extracting(Listed::id).containsExactly(SUPPLY);
  }

  @Test
  void a_department_that_nobody_founded_is_not_found() {
    ledger.record(founded(WATER, "水保全課"));
    assertThatThrownBy(() -> one(SUPPLY))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("department-not-found"));
  }

  @Test
  void whoever_said_something_is_of_the_department_as_it_was_called_then() {
    ledger.record(founded(WATER, "水保全課"), renamed(WATER, "水保全課", "水環境課"));
    Departments departments = Departments.of(reader().now());
    assertThat(departments.nameThen("water", Instant.parse("2022-03-31T14:59:59Z")))
        .isEqualTo("水保全課");
    assertThat(departments.nameThen("water", Instant.parse("2022-03-31T15:00:00Z")))
        .as("the day after, in Japan")
        .isEqualTo("水環境課");
    assertThat(departments.nameThen("政策企画課", Instant.EPOCH)).isEqualTo("政策企画課");
    assertThat(departments.nameThen(null, Instant.EPOCH)).isNull();
    assertThat(departments.name(new DepartmentId("gone"), APRIL)).isEqualTo("gone");
  }

  @Test
  void an_indicator_is_with_the_department_that_its_definition_names() {
    ledger.record(founded(WATER, "水保全課"), defined(X, "地下水", "水保全課"));
    assertThat(answering(APRIL, "水保全課")).contains(WATER);
    assertThat(answering(APRIL, "観光課")).isEmpty();
    assertThat(answering(APRIL, null)).isEmpty();
    assertThat(Answering.on(APRIL, reader().now()).of(X, null)).isEmpty();
  }

  @Test
  void an_indicator_that_was_moved_is_with_the_other_department_from_the_day_on() {
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"), defined(X, "地下水", "水保全課"));
    ledger.record(responsible(X, "水保全課", HEALTH, APRIL));
    assertThat(answering(MARCH, "水保全課")).contains(WATER);
    assertThat(answering(APRIL, "水保全課")).contains(HEALTH);
    assertThat(Answering.on(APRIL, reader().now()).version()).isEqualTo(4);
  }

  @Test
  void a_definition_that_names_another_department_moves_it_on_the_day_that_it_says_so() {
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"), defined(X, "地下水", "水保全課"));
    var before = Said.definition("地下水", "件");
    ledger.record(new IndicatorRedefined(X, of("水保全課"), of("健康課"), "移管", null, Said.BY));
    LocalDate said = Said.BY.dayInJapan();
    assertThat(answering(said.minusDays(1), "健康課")).contains(WATER);
    assertThat(answering(said, "健康課")).contains(HEALTH);
    ledger.record(new IndicatorRedefined(X, of("健康課"), before, "削除", null, Said.BY));
    assertThat(answering(said, null)).isEmpty();
  }

  private static Definition of(String department) {
    return new Definition("地下水", "件", null, false, List.of(), department);
  }

  private Optional<DepartmentId> answering(LocalDate on, String defined) {
    return Answering.on(on, reader().now()).of(X, of(defined));
  }

  private DepartmentsDocument on(LocalDate day) {
    return answers().all(new DepartmentsOn(day, Moment.NOW));
  }

  private DepartmentDocument one(DepartmentId department) {
    return answers().one(new OneDepartment(department, APRIL, Moment.NOW));
  }

  private DepartmentAnswers answers() {
    return new DepartmentAnswers(reader());
  }

  private ViewReader reader() {
    return new ViewReader(Stored.views(ledger));
  }
}
