package org.kaitei.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;
import org.kaitei.ledger.SubmittedBy;

class DirectoryTest {

  private static final SubmittedBy BY =
      new SubmittedBy("p", null, Instant.parse("2023-01-01T00:00:00Z"));
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 4, 1);
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
  private static final LocalDate DAY_BEFORE = APRIL.minusDays(1);
  private static final LocalDate NEXT_APRIL = LocalDate.of(2024, 4, 1);

  @Test
  void a_department_is_known_by_its_id_and_by_its_name_in_any_width() {
    Directory directory = after(founded("ict", "ＩＣＴ推進課", null));

    assertThat(responsible(directory, "ict", LONG_AGO)).isEqualTo("ict");
    assertThat(responsible(directory, " ICT推進課 ", LONG_AGO)).isEqualTo("ict");
  }

  @Test
  void a_text_that_means_no_department_is_no_departments() {
    Directory directory = after(founded("water", "水保全課", null));

    assertThat(responsible(directory, "外部団体", APRIL)).isNull();
    assertThat(responsible(directory, " ", APRIL)).isNull();
    assertThat(responsible(directory, null, APRIL)).isNull();
  }

  @Test
  void an_id_comes_before_a_name_that_reads_the_same() {
    Directory directory = after(founded("one", "water", null), founded("water", "水保全課", null));

    assertThat(responsible(directory, "water", APRIL)).isEqualTo("water");
  }

  @Test
  void a_renamed_department_is_found_by_both_names_and_called_by_that_of_the_day() {
    Directory directory =
        after(founded("water", "水保全課", null), renamed("water", "水保全課", "水環境課", APRIL));

    assertThat(responsible(directory, "水保全課", NEXT_APRIL)).isEqualTo("water");
    assertThat(responsible(directory, "水環境課", DAY_BEFORE)).isEqualTo("water");
    assertThat(name(directory, "water", DAY_BEFORE)).isEqualTo("水保全課");
    assertThat(name(directory, "water", APRIL)).isEqualTo("水環境課");
  }

  @Test
  void of_two_names_from_one_day_the_last_that_was_said_holds() {
    Directory directory =
        after(
            founded("water", "水保全課", null),
            renamed("water", "水保全課", "水環境果", APRIL),
            renamed("water", "水環境果", "水環境課", APRIL));

    assertThat(name(directory, "water", APRIL)).isEqualTo("水環境課");
  }

  @Test
  void before_its_first_day_a_department_is_called_by_its_first_name_and_is_not_there() {
    Directory directory = after(founded("water", "水保全課", APRIL));

    assertThat(name(directory, "water", LONG_AGO)).isEqualTo("水保全課");
    assertThat(there(directory, DAY_BEFORE)).isEmpty();
    assertThat(there(directory, APRIL)).containsExactly("water");
  }

  @Test
  void whoever_has_a_name_on_the_day_comes_before_who_had_it_once() {
    Directory directory =
        after(
            founded("old", "水保全課", null),
            renamed("old", "水保全課", "環境課", APRIL),
            founded("new", "水保全課", APRIL));

    assertThat(responsible(directory, "水保全課", DAY_BEFORE)).isEqualTo("old");
    assertThat(responsible(directory, "水保全課", APRIL)).isEqualTo("new");
  }

  @Test
  void what_merged_is_answered_for_by_what_took_its_place_from_that_day_on() {
    Directory directory =
        after(
            founded("water", "水保全課", null),
            founded("rivers", "河川課", null),
            merged("supply", "上下水道課", APRIL, "water", "rivers"));

    assertThat(responsible(directory, "河川課", DAY_BEFORE)).isEqualTo("rivers");
    assertThat(responsible(directory, "河川課", APRIL)).isEqualTo("supply");
    assertThat(responsible(directory, "water", APRIL)).isEqualTo("supply");
    assertThat(there(directory, APRIL)).containsExactly("supply");
  }

  @Test
  void a_department_can_take_another_in_and_be_renamed_by_it() {
    Directory directory =
        after(
            founded("water", "水保全課", null),
            founded("rivers", "河川課", null),
            merged("water", "水と川の課", APRIL, "water", "rivers"));

    assertThat(responsible(directory, "rivers", APRIL)).isEqualTo("water");
    assertThat(name(directory, "water", DAY_BEFORE)).isEqualTo("水保全課");
    assertThat(name(directory, "water", APRIL)).isEqualTo("水と川の課");
  }

  @Test
  void merging_twice_is_followed_to_the_end() {
    Directory directory =
        after(
            founded("a", "一課", null),
            founded("b", "二課", null),
            merged("c", "三課", APRIL, "a", "b"),
            founded("d", "四課", null),
            merged("e", "五課", NEXT_APRIL, "c", "d"));

    assertThat(responsible(directory, "a", APRIL)).isEqualTo("c");
    assertThat(responsible(directory, "a", NEXT_APRIL)).isEqualTo("e");
  }

  @Test
  void a_member_acts_for_what_their_department_became_but_not_by_its_name_nor_after_a_split() {
    Directory directory =
        after(
            founded("a", "一課", null),
            founded("b", "二課", null),
            merged("c", "三課", APRIL, "a", "b"),
            split("c", NEXT_APRIL, "d", "e"));

    assertThat(actedFor(directory, "a", DAY_BEFORE)).isEqualTo("a");
    assertThat(actedFor(directory, "a", APRIL)).isEqualTo("c");
    assertThat(actedFor(directory, "a", NEXT_APRIL)).isNull();
    assertThat(actedFor(directory, "三課", APRIL)).isNull();
    assertThat(actedFor(directory, null, APRIL)).isNull();
  }

  @Test
  void after_a_split_nobody_answers_by_the_old_name_alone() {
    Directory directory =
        after(founded("water", "水保全課", null), split("water", APRIL, "supply", "rivers"));

    assertThat(responsible(directory, "水保全課", DAY_BEFORE)).isEqualTo("water");
    assertThat(responsible(directory, "水保全課", APRIL)).isNull();
    assertThat(there(directory, APRIL)).containsExactly("supply", "rivers");
  }

  @Test
  void a_department_that_goes_on_beside_what_was_split_off_keeps_answering() {
    Directory directory =
        after(founded("water", "水保全課", null), split("water", APRIL, "water", "rivers"));

    assertThat(responsible(directory, "水保全課", APRIL)).isEqualTo("water");
    assertThat(there(directory, APRIL)).containsExactly("water", "rivers");
  }

  @Test
  void a_closed_department_answers_for_nothing_from_its_day_on() {
    Directory directory =
        after(
            founded("water", "水保全課", null),
            new DepartmentClosed(new DepartmentId("water"), APRIL, "事業の終了", BY));

    assertThat(responsible(directory, "water", DAY_BEFORE)).isEqualTo("water");
    assertThat(responsible(directory, "water", APRIL)).isNull();
  }

  @Test
  void all_that_took_the_place_of_a_department_are_found_through_every_change() {
    Directory directory =
        after(
            founded("a", "甲課", null),
            split("a", APRIL, "b", "c"),
            founded("d", "丁課", null),
            merged("e", "戊課", NEXT_APRIL, "c", "d"));
    Directory closed =
        after(
            founded("a", "甲課", null), new DepartmentClosed(new DepartmentId("a"), APRIL, "終了", BY));

    assertThat(successors(directory, "a", DAY_BEFORE)).containsExactly("a");
    assertThat(successors(directory, "a", APRIL)).containsExactly("b", "c");
    assertThat(successors(directory, "a", NEXT_APRIL)).containsExactly("b", "e");
    assertThat(successors(closed, "a", APRIL)).isEmpty();
    assertThat(successors(closed, "stranger", APRIL)).isEmpty();
  }

  @Test
  void a_history_that_leads_in_a_circle_comes_to_an_end() {
    Directory directory =
        after(
            founded("a", "一課", null),
            founded("b", "二課", null),
            merged("b", "二課", APRIL, "a"),
            merged("a", "一課", APRIL, "b"));

    assertThat(responsible(directory, "a", APRIL)).isNull();
  }

  @Test
  void what_is_said_of_an_unknown_department_changes_nothing() {
    assertThat(after(renamed("water", "水保全課", "水環境課", APRIL))).isEqualTo(Directory.EMPTY);
  }

  @Test
  void a_name_is_borne_from_a_day_on_by_who_has_it_then_or_comes_to_have_it() {
    KnownDepartment water =
        after(founded("water", "水保全課", null), renamed("water", "水保全課", "水環境課", APRIL))
            .departments()
            .getFirst();

    assertThat(water.bearsFrom("水保全課", DAY_BEFORE)).isTrue();
    assertThat(water.bearsFrom("水保全課", APRIL)).isFalse();
    assertThat(water.bearsFrom("水環境課", LONG_AGO)).isTrue();
    assertThat(water.bearsFrom("水保全課", null)).isTrue();
    assertThat(water.ended(APRIL, List.of()).bearsFrom("水環境課", APRIL)).isFalse();
  }

  @Test
  void the_last_change_of_a_department_is_its_end_or_its_last_name() {
    KnownDepartment water = after(founded("water", "水保全課", APRIL)).departments().getFirst();

    assertThat(water.lastChange()).isEqualTo(APRIL);
    assertThat(water.ended(NEXT_APRIL, List.of()).lastChange()).isEqualTo(NEXT_APRIL);
  }

  private static Directory after(DepartmentEvent... events) {
    return Stream.of(events).reduce(Directory.EMPTY, Directory::after, (one, other) -> other);
  }

  private static List<String> successors(Directory directory, String id, LocalDate on) {
    return directory.successors(new DepartmentId(id), on).stream()
        .map(DepartmentId::value)
        .toList();
  }

  private static String responsible(Directory directory, String text, LocalDate on) {
    return directory.responsible(text, on).map(DepartmentId::value).orElse(null);
  }

  private static String actedFor(Directory directory, String member, LocalDate on) {
    return directory.actedFor(member, on).map(DepartmentId::value).orElse(null);
  }

  private static String name(Directory directory, String id, LocalDate on) {
    return directory.find(new DepartmentId(id)).orElseThrow().name(on);
  }

  private static List<String> there(Directory directory, LocalDate on) {
    return directory.on(on).stream().map(known -> known.id().value()).toList();
  }

  private static DepartmentEvent founded(String id, String name, LocalDate from) {
    return new DepartmentFounded(new DepartmentId(id), name, from, BY);
  }

  private static DepartmentEvent renamed(String id, String before, String after, LocalDate from) {
    return new DepartmentRenamed(new DepartmentId(id), before, after, from, "機構改革", BY);
  }

  private static DepartmentEvent merged(String id, String name, LocalDate from, String... merged) {
    return new DepartmentsMerged(
        Arrays.stream(merged).map(DepartmentId::new).toList(),
        new Department(new DepartmentId(id), name),
        from,
        "機構改革",
        BY);
  }

  private static DepartmentEvent split(String id, LocalDate from, String... into) {
    List<Department> departments =
        Arrays.stream(into).map(i -> new Department(new DepartmentId(i), i + "課")).toList();
    return new DepartmentSplit(new DepartmentId(id), departments, from, "機構改革", BY);
  }
}
