package org.kaitei.command.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ActingAs;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import org.kaitei.command.store.LedgerDatabase;

/** Whose a row is as departments and plans change, and that it is asked before all else. */
class RightsOfRowsOverHttpTest {

  private static final String HEADINGS =
      "table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,"
          + "printed_achievement,method,department,indicator_id\n";
  private static final String ROW =
      "t,%s,%s,件,2019,5,2021,%s,2030,60,,CHANGE_FROM_BASELINE,%s,%s\n";
  private static final String AMENDED = "{\"text\": \"別の言葉\", \"reason\": \"x\"}";

  private static CommandHttp service;

  @BeforeAll
  static void two_departments_with_rows() {
    ActingAs.the(ActingAs.EVERYBODY);
    service = CommandHttp.on(LedgerDatabase.migrated(), ActingAs.class);
    good(
        service.post(
            "/api/plans", "{\"id\": \"sdgs\", \"title\": \"計画\", \"municipality\": \"市\"}"));
    found("health", "健康課");
    found("water", "水道課");
    assertThat(imported(row("1", "checkups", "41", "健康課") + row("2", "leaks", "4", "水道課")))
        .startsWith("200");
  }

  @BeforeEach
  void asEverybody() {
    ActingAs.the(ActingAs.EVERYBODY);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void nobody_is_told_how_a_note_of_another_department_stands() {
    String note = noteOn("1");
    ActingAs.member("water");
    assertThat(said(service.delete(note + "/places/7?reason=x")))
        .isEqualTo("403 /problems/not-your-department");
    ActingAs.member("health");
    assertThat(said(service.delete(note + "/places/7?reason=x")))
        .isEqualTo("404 /problems/listing-not-found");
  }

  @Test
  void a_note_that_nobody_wrote_is_not_found_whoever_asks() {
    ActingAs.member("water");
    assertThat(said(service.put("/api/notes/none", AMENDED)))
        .isEqualTo("404 /problems/note-not-found");
  }

  @Test
  void a_note_on_a_row_that_there_is_not_is_told_so_whoever_asks() {
    String place = "{\"year\": 2021, \"rows\": [{\"table\": \"t\", \"no\": \"77\"}]}";
    ActingAs.member("health");
    String note = noteOn("1");
    assertThat(said(writtenOn("77"))).isEqualTo("404 /problems/row-not-found");
    assertThat(said(service.post(note + "/places", place)))
        .isEqualTo("404 /problems/row-not-found");
  }

  @Test
  void a_note_whose_row_has_left_the_plan_is_the_planners() {
    assertThat(imported(row("3", "leaving", "4", "健康課"))).startsWith("200");
    ActingAs.member("health");
    String note = noteOn("3");
    ActingAs.planner();
    good(
        service.post(
            "/api/plans/sdgs/changes",
            """
            {"reason": "廃止", "changes": [{"change": "drop-row", "table": "t", "no": "3"}]}
            """));
    ActingAs.member("health");
    assertThat(said(service.put(note, AMENDED))).isEqualTo("403 /problems/nobody-answers");
    ActingAs.planner();
    assertThat(said(service.put(note, AMENDED))).startsWith("200");
  }

  @Test
  void a_file_on_the_figures_of_another_department_is_not_told_what_stands() {
    String other = row("1", "checkups", "43", "健康課");
    ActingAs.member("water");
    assertThat(imported(other)).isEqualTo("403 /problems/not-your-department");
    ActingAs.member("health");
    assertThat(imported(other)).isEqualTo("409 /problems/figures-stand");
  }

  @Test
  void a_file_that_adds_an_indicator_is_not_told_what_stands_either() {
    ActingAs.member("water");
    assertThat(imported(row("2", "leaks", "9", "水道課") + row("4", "added", "1", "水道課")))
        .isEqualTo("403 /problems/not-allowed");
  }

  @Test
  void members_of_departments_that_were_merged_act_for_the_one_in_their_place_from_that_day_on() {
    found("parks", "公園課");
    found("roads", "道路課");
    service.and("benches", indicator("公園課"));
    merge("parks", "roads", "works", "2020-04-01");
    ActingAs.member("roads");
    assertThat(figure("benches", "1")).startsWith("200");
    ActingAs.member("water");
    assertThat(figure("benches", "2")).isEqualTo("403 /problems/not-your-department");
  }

  @Test
  void before_that_day_they_act_for_their_own() {
    found("libraries", "図書課");
    found("museums", "博物課");
    service.and("loans", indicator("図書課"));
    merge("libraries", "museums", "culture", "2999-04-01");
    ActingAs.member("museums");
    assertThat(figure("loans", "1")).isEqualTo("403 /problems/not-your-department");
    ActingAs.member("libraries");
    assertThat(figure("loans", "1")).startsWith("200");
  }

  @Test
  void an_indicator_that_was_given_to_another_department_is_that_ones() {
    assertThat(imported(row("5", "given", "4", "健康課"))).startsWith("200");
    good(
        service.put(
            "/api/indicators/given/department", "{\"department\": \"water\", \"reason\": \"x\"}"));
    ActingAs.member("health");
    assertThat(figure("given", "5")).isEqualTo("403 /problems/not-your-department");
    assertThat(said(writtenOn("5"))).isEqualTo("403 /problems/not-your-department");
    assertThat(imported(row("5", "given", "4", "健康課")))
        .isEqualTo("403 /problems/not-your-department");
    ActingAs.member("water");
    assertThat(figure("given", "5")).startsWith("200");
    assertThat(said(writtenOn("5"))).startsWith("201");
    assertThat(imported(row("5", "given", "4", "健康課"))).startsWith("200");
  }

  private static void found(String id, String name) {
    good(service.put("/api/departments/" + id, "{\"name\": \"" + name + "\"}"));
  }

  private static void merge(String one, String other, String into, String from) {
    good(
        service.post(
            "/api/departments/merges",
            """
            {"departments": ["%s", "%s"], "into": {"id": "%s", "name": "%s"}, "from": "%s",
             "reason": "機構改革"}
            """
                .formatted(one, other, into, into, from)));
  }

  private static String indicator(String department) {
    return "{\"name\": \"指標\", \"unit\": \"件\", \"department\": \"%s\"}".formatted(department);
  }

  private static String figure(String indicator, String value) {
    return said(
        service.put(
            "/api/indicators/" + indicator + "/measurements/FY2022",
            "{\"value\": \"%s\", \"reason\": \"x\"}".formatted(value)));
  }

  private static String noteOn(String row) {
    Answer answer = writtenOn(row);
    good(answer);
    return "/api/notes/" + answer.body().path("stream").asString().replace("note/", "");
  }

  private static Answer writtenOn(String row) {
    return service.post(
        "/api/plans/sdgs/notes",
        """
        {"kind": "PROGRESS", "year": 2021, "rows": [{"table": "t", "no": "%s"}], "text": "順調"}
        """
            .formatted(row));
  }

  private static String row(String no, String indicator, String actual, String department) {
    return ROW.formatted(no, indicator, actual, department, indicator);
  }

  private static String imported(String rows) {
    byte[] csv = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
    return said(service.postCsv("/api/plans/sdgs/sheets/2021/import", csv));
  }

  private static String said(Answer answer) {
    return answer.status() + " " + answer.body().path("type").asString("");
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
  }
}
