package org.kaitei.command.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.department.DepartmentCommand.CloseDepartment;
import org.kaitei.command.department.DepartmentCommand.FoundDepartment;
import org.kaitei.command.department.DepartmentCommand.MergeDepartments;
import org.kaitei.command.department.DepartmentCommand.RenameDepartment;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment.Share;
import org.kaitei.command.ledger.Story;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;

class ChangingTest {

  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2023-01-10T01:00:00Z"));
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
  private static final DepartmentEvent WATER = founded("water", "水保全課", null);
  private static final DepartmentEvent RIVERS = founded("rivers", "河川課", null);
  private static final DepartmentEvent RENAMED =
      new DepartmentRenamed(id("water"), "水保全課", "水環境課", APRIL, "機構改革", BY);
  private static final DepartmentEvent CLOSED =
      new DepartmentClosed(id("water"), APRIL, "事業の終了", BY);

  @Test
  void a_department_is_founded_once_and_sent_twice_is_nothing_new() {
    given().when(found("water", "水保全課", null)).then(WATER);
    given(WATER).when(found("water", "水保全課", APRIL)).thenNothingNew();
  }

  @Test
  void another_name_for_a_known_id_is_a_rename_and_has_to_be_asked_for_as_one() {
    var refusal =
        given(WATER)
            .when(found("water", "水環境課", null))
            .thenRefused(Kind.CONFLICT, "department-exists");
    assertThat(refusal.facts()).containsEntry("name", "水保全課");
  }

  @Test
  void no_new_department_has_the_id_by_which_one_asks_for_what_has_none() {
    given().when(found("none", "水保全課", null)).thenRefused(Kind.INVALID, "reserved-id");
    given(WATER).when(split("water", "water", "none")).thenRefused(Kind.INVALID, "reserved-id");
    given(WATER, RIVERS)
        .when(merge("none", "上下水道課", "water", "rivers"))
        .thenRefused(Kind.INVALID, "reserved-id");
  }

  @Test
  void a_department_that_has_that_id_already_stays() {
    DepartmentEvent none = founded("none", "庶務課", null);
    given(none).when(found("none", "庶務課", null)).thenNothingNew();
    given(none, RIVERS)
        .when(merge("none", "庶務課", "none", "rivers"))
        .then(wasMerged("none", "庶務課", "none", "rivers"));
  }

  @Test
  void two_departments_have_one_name_on_no_day() {
    given(WATER).when(found("other", "水保全課", null)).taken("water");
    given(WATER, RENAMED).when(found("other", "水環境課", null)).taken("water");
    given(WATER, RIVERS).when(rename("rivers", "水保全課", MAY)).taken("water");
    given(WATER, RENAMED).when(found("other", "水保全課", APRIL.minusDays(1))).taken("water");
    given(WATER, RENAMED).when(found("other", "水保全課", APRIL)).then(founded("other", "水保全課", APRIL));
  }

  @Test
  void a_department_is_renamed_from_a_day_on() {
    given(WATER).when(rename("water", "水環境課", APRIL)).then(RENAMED);
    given(WATER, RENAMED).when(rename("water", "水環境課", APRIL)).thenNothingNew();
    given().when(rename("water", "水環境課", APRIL)).missing("department-not-found");
  }

  @Test
  void nothing_is_said_of_a_day_before_the_last_change() {
    var refusal =
        given(WATER, RENAMED)
            .when(rename("water", "水課", APRIL.minusDays(1)))
            .thenRefused(Kind.CONFLICT, "department-changed-later");
    assertThat(refusal.facts()).containsEntry("lastChange", APRIL);
    given(WATER, RENAMED)
        .when(rename("water", "水課", APRIL))
        .then(new DepartmentRenamed(id("water"), "水環境課", "水課", APRIL, "機構改革", BY));
  }

  @Test
  void a_department_is_closed_and_then_nothing_more_is_said_of_it() {
    given(WATER).when(close("water")).then(CLOSED);
    given(WATER, CLOSED).when(close("water")).thenNothingNew();
    given(WATER, CLOSED)
        .when(rename("water", "水課", MAY))
        .thenRefused(Kind.CONFLICT, "department-ended");
    given(WATER, CLOSED)
        .when(new CloseDepartment(id("water"), MAY, "別の理由", BY))
        .thenRefused(Kind.CONFLICT, "department-ended");
  }

  @Test
  void a_department_is_split_into_new_ones_or_goes_on_beside_them() {
    given(WATER)
        .when(split("water", "supply", "sewage"))
        .then(wasSplit("water", "supply", "sewage"));
    given(WATER, wasSplit("water", "supply", "sewage"))
        .when(split("water", "supply", "sewage"))
        .thenNothingNew();
    given(WATER).when(split("water", "water", "sewage")).then(wasSplit("water", "water", "sewage"));
  }

  @Test
  void a_split_makes_two_or_more_each_named_once() {
    given(WATER).when(split("water", "supply")).thenRefused(Kind.INVALID, "split-into-few");
    given(WATER)
        .when(split("water", "supply", "supply"))
        .thenRefused(Kind.INVALID, "split-into-few");
  }

  @Test
  void what_a_department_is_split_into_is_new_by_id_and_by_name() {
    given(WATER, RIVERS)
        .when(split("water", "supply", "rivers"))
        .thenRefused(Kind.CONFLICT, "department-exists");
    given(WATER, founded("other", "supply課", null))
        .when(split("water", "supply", "x"))
        .taken("other");
    given(WATER)
        .when(
            new SplitDepartment(
                id("water"), List.of(share("one", "新課"), share("two", "新課")), APRIL, "機構改革", BY))
        .taken("two");
  }

  @Test
  void the_old_name_may_go_to_one_of_the_new_ones() {
    var command =
        new SplitDepartment(
            id("water"), List.of(share("one", "水保全課"), share("two", "新課")), APRIL, "機構改革", BY);
    given(WATER)
        .when(command)
        .then(new DepartmentSplit(id("water"), command.shares(), APRIL, "機構改革", BY));
  }

  @Test
  void departments_are_merged_into_a_new_one_or_into_one_of_them() {
    given(WATER, RIVERS)
        .when(merge("supply", "上下水道課", "water", "rivers"))
        .then(wasMerged("supply", "上下水道課", "water", "rivers"));
    given(WATER, RIVERS, wasMerged("supply", "上下水道課", "water", "rivers"))
        .when(merge("supply", "上下水道課", "water", "rivers"))
        .thenNothingNew();
    given(WATER, RIVERS)
        .when(merge("water", "水保全課", "water", "rivers"))
        .then(wasMerged("water", "水保全課", "water", "rivers"));
    given(WATER, RIVERS, wasMerged("water", "水保全課", "water", "rivers"))
        .when(merge("water", "水保全課", "water", "rivers"))
        .thenNothingNew();
  }

  @Test
  void a_merger_takes_two_or_more_that_are_there_and_makes_none_that_is_there_already() {
    given(WATER, RIVERS)
        .when(merge("supply", "上下水道課", "water"))
        .thenRefused(Kind.INVALID, "merge-of-few");
    given(WATER, RIVERS)
        .when(merge("supply", "上下水道課", "water", "water"))
        .thenRefused(Kind.INVALID, "merge-of-few");
    given(WATER).when(merge("supply", "上下水道課", "water", "rivers")).missing("department-not-found");
    given(WATER, RIVERS, founded("supply", "上水道課", null))
        .when(merge("supply", "上下水道課", "water", "rivers"))
        .thenRefused(Kind.CONFLICT, "department-exists");
    given(WATER, RIVERS, founded("other", "上下水道課", null))
        .when(merge("supply", "上下水道課", "water", "rivers"))
        .taken("other");
  }

  private record Asked(Story<Directory, DepartmentCommand, DepartmentEvent> story) {

    Asked when(DepartmentCommand command) {
      return new Asked(story.when(command));
    }

    void then(DepartmentEvent... events) {
      story.then(events);
    }

    void thenNothingNew() {
      story.thenNothingNew();
    }

    Refusal thenRefused(Kind kind, String code) {
      return story.thenRefused(kind, code);
    }

    void taken(String department) {
      assertThat(thenRefused(Kind.CONFLICT, "department-name-taken").facts())
          .containsEntry("department", department);
    }

    void missing(String code) {
      thenRefused(Kind.NOT_FOUND, code);
    }
  }

  private static Asked given(DepartmentEvent... events) {
    return new Asked(
        Story.given(Directory.EMPTY, Directory::after, Changing::decide, Arrays.asList(events)));
  }

  private static DepartmentId id(String id) {
    return new DepartmentId(id);
  }

  private static DepartmentEvent founded(String id, String name, LocalDate from) {
    return new DepartmentFounded(id(id), name, from, BY);
  }

  private static DepartmentCommand found(String id, String name, LocalDate from) {
    return new FoundDepartment(id(id), name, from, BY);
  }

  private static DepartmentCommand rename(String id, String name, LocalDate from) {
    return new RenameDepartment(id(id), name, from, "機構改革", BY);
  }

  private static DepartmentCommand close(String id) {
    return new CloseDepartment(id(id), APRIL, "事業の終了", BY);
  }

  private static Share share(String id, String name) {
    return new Share(new Department(id(id), name), List.of());
  }

  private static SplitDepartment split(String id, String... into) {
    List<Share> shares = Arrays.stream(into).map(i -> share(i, i + "課")).toList();
    return new SplitDepartment(id(id), shares, APRIL, "機構改革", BY);
  }

  private static DepartmentEvent wasSplit(String id, String... into) {
    return new DepartmentSplit(id(id), split(id, into).shares(), APRIL, "機構改革", BY);
  }

  private static DepartmentCommand merge(String into, String name, String... departments) {
    return new MergeDepartments(
        ids(departments), new Department(id(into), name), APRIL, "機構改革", BY);
  }

  private static DepartmentEvent wasMerged(String into, String name, String... departments) {
    return new DepartmentsMerged(
        ids(departments), new Department(id(into), name), APRIL, "機構改革", BY);
  }

  private static List<DepartmentId> ids(String... departments) {
    return Arrays.stream(departments).map(DepartmentId::new).toList();
  }
}
