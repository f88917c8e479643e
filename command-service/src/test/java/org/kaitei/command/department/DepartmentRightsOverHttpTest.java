package org.kaitei.command.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.access.Role;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

/** What a department may do ends where another one answers, decided with what stands. */
class DepartmentRightsOverHttpTest {

  private static final String HEADINGS =
      "table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,"
          + "printed_achievement,method,department,indicator_id\n";

  private static CommandHttp service;
  private static String health;
  private static String water;
  private static String expert;
  private static String otherExpert;

  @BeforeAll
  static void two_departments_and_an_indicator_of_each() {
    service = CommandHttp.withAPlan();
    health = bearer(service.tokenOf(Role.DEPARTMENT_MEMBER, "health"));
    water = bearer(service.tokenOf(Role.DEPARTMENT_MEMBER, "water"));
    expert = bearer(service.tokenOf(Role.EXPERT, null));
    otherExpert = bearer(service.tokenOf(Role.EXPERT, "elsewhere"));
    String administrator = bearer(service.tokenOf(Role.ADMINISTRATOR, null));
    good(put(administrator, "/api/departments/health", "{\"name\": \"健康福祉局\"}"));
    good(put(administrator, "/api/departments/water", "{\"name\": \"上下水道局\"}"));
    good(
        service.postCsv(
            "/api/plans/sdgs/sheets/2021/import",
            csv("1,健診の受診率,%,2019,30.0,2021,41.0,2030,60.0,,CHANGE_FROM_BASELINE,健康福祉局,checkups")));
    good(
        service.postCsv(
            "/api/plans/sdgs/sheets/2021/import",
            csv("2,漏水率,%,2019,5.0,2021,4.0,2030,2.0,,CHANGE_FROM_BASELINE,上下水道局,leaks")));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT    | measurements/FY2022 | {'value': '42.0'}",
        "PUT    | measurements/FY2023 | {'printed': '43.0'}",
        "PUT    | baseline            | {'period': 'FY2019', 'value': '31.0', 'reason': 'x'}",
        "POST   | series              | {'figures': [{'period': 'FY2024', 'value': '44.0'}]}",
        "DELETE | measurements/FY2021?reason=x | {}"
      })
  void figures_are_for_the_department_that_answers_for_them(
      String method, String path, String body) {
    String json = body.replace('\'', '"');
    assertThat(said(method, "/api/indicators/checkups/" + path, json, water))
        .isEqualTo("403 /problems/not-your-department");
    assertThat(said(method, "/api/indicators/checkups/" + path, json, health)).startsWith("200");
  }

  @Test
  void the_refusal_names_the_department_that_answers() {
    Answer answer =
        put(water, "/api/indicators/checkups/measurements/FY2025", "{\"value\": \"1\"}");
    assertThat(answer.body().path("department").asString()).isEqualTo("health");
  }

  @Test
  void a_department_does_not_define_what_it_measures() {
    assertThat(
            said("PUT", "/api/indicators/checkups", "{\"name\": \"x\", \"unit\": \"人\"}", health))
        .isEqualTo("403 /problems/not-allowed");
  }

  @Test
  void what_nobody_in_the_directory_answers_for_is_left_to_planners() {
    service.and("stray", "{\"name\": \"x\", \"unit\": \"人\", \"department\": \"企画課\"}");
    String figure = "/api/indicators/stray/measurements/FY2021";
    assertThat(said("PUT", figure, "{\"value\": \"1\"}", health))
        .isEqualTo("403 /problems/nobody-answers");
    assertThat(service.put(figure, "{\"value\": \"1\"}").status()).isEqualTo(200);
  }

  @Test
  void an_indicator_that_there_is_not_is_not_found_whoever_asks() {
    assertThat(
            said("PUT", "/api/indicators/none/measurements/FY2021", "{\"value\": \"1\"}", health))
        .isEqualTo("404 /problems/indicator-not-found");
  }

  @Test
  void a_department_takes_in_a_file_of_its_own_rows() {
    byte[] own = csv("2,漏水率,%,2019,5.0,2021,3.5,2030,2.0,,CHANGE_FROM_BASELINE,上下水道局,leaks");
    assertThat(imported(own, water)).startsWith("200");
  }

  @Test
  void a_file_with_a_row_of_another_department_is_refused_whole() {
    byte[] both =
        csv(
            "2,漏水率,%,2019,5.0,2021,3.4,2030,2.0,,CHANGE_FROM_BASELINE,上下水道局,leaks",
            "1,健診の受診率,%,2019,30.0,2021,41.0,2030,60.0,,CHANGE_FROM_BASELINE,健康福祉局,checkups");
    long before = service.events();
    assertThat(imported(both, water)).isEqualTo("403 /problems/not-your-department");
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void a_file_that_changes_the_plan_is_a_planners() {
    byte[] target = csv("2,漏水率,%,2019,5.0,2021,3.5,2030,1.0,,CHANGE_FROM_BASELINE,上下水道局,leaks");
    byte[] row = csv("3,新しい行,%,2019,5.0,2021,3.5,2030,1.0,,CHANGE_FROM_BASELINE,上下水道局,new");
    assertThat(imported(target, water)).isEqualTo("403 /problems/not-allowed");
    assertThat(imported(row, water)).isEqualTo("403 /problems/not-allowed");
  }

  @Test
  void a_department_writes_on_its_own_rows_and_nowhere_else() {
    assertThat(written("PROGRESS", "[{\"table\": \"t\", \"no\": \"1\"}]", health))
        .startsWith("201");
    assertThat(written("PROGRESS", "[{\"table\": \"t\", \"no\": \"2\"}]", health))
        .isEqualTo("403 /problems/not-your-department");
    assertThat(written("PROGRESS", "[]", health)).isEqualTo("403 /problems/nobody-answers");
  }

  @Test
  void a_note_is_not_moved_nor_relisted_to_rows_of_another_department() {
    String note = note("PROGRESS", "[{\"table\": \"t\", \"no\": \"1\"}]", health);
    String there = "{\"year\": 2021, \"rows\": [{\"table\": \"t\", \"no\": \"2\"}]}";
    assertThat(said("PUT", note, "{\"place\": " + there + ", \"reason\": \"x\"}", health))
        .isEqualTo("403 /problems/not-your-department");
    assertThat(said("POST", note + "/places", there, health))
        .isEqualTo("403 /problems/not-your-department");
    assertThat(said("PUT", note, "{\"text\": \"別の言葉\", \"reason\": \"x\"}", water))
        .isEqualTo("403 /problems/not-your-department");
    assertThat(said("PUT", note, "{\"text\": \"別の言葉\", \"reason\": \"x\"}", health))
        .startsWith("200");
    assertThat(said("DELETE", note + "?reason=x", "{}", health)).startsWith("200");
  }

  @Test
  void an_expert_comments_anywhere_and_amends_what_they_said_themselves() {
    String comment = note("EXPERT_COMMENT", "[]", expert);
    String amended = "{\"text\": \"別の言葉\", \"reason\": \"x\"}";
    assertThat(said("PUT", comment, amended, otherExpert))
        .isEqualTo("403 /problems/not-your-comment");
    assertThat(said("PUT", comment, amended, health)).isEqualTo("403 /problems/not-allowed");
    assertThat(said("PUT", comment, amended, expert)).startsWith("200");
    assertThat(service.delete(comment + "?reason=x").status()).isEqualTo(200);
  }

  @Test
  void an_expert_writes_no_note_of_a_department() {
    assertThat(written("PROGRESS", "[{\"table\": \"t\", \"no\": \"1\"}]", expert))
        .isEqualTo("403 /problems/not-allowed");
  }

  @Test
  void what_was_refused_where_it_was_decided_is_in_the_log() {
    String auditor = bearer(service.tokenOf(Role.AUDITOR, null));
    put(water, "/api/indicators/checkups/measurements/FY2026", "{\"value\": \"1\"}");
    var entry =
        service.get("/api/access-log?limit=1", "Authorization", auditor).body().at("/entries/0");
    assertThat(entry.path("kind").asString()).isEqualTo("refused");
    assertThat(entry.path("call").asString())
        .isEqualTo("PUT /api/indicators/checkups/measurements/FY2026");
    assertThat(entry.path("why").asString()).isEqualTo("not-your-department RECORD");
    assertThat(entry.path("subject").asString()).startsWith("p-");
  }

  private static String note(String kind, String rows, String who) {
    Answer answer = service.post("/api/plans/sdgs/notes", body(kind, rows), "Authorization", who);
    good(answer);
    return "/api/notes/" + answer.body().path("stream").asString().replace("note/", "");
  }

  private static String written(String kind, String rows, String who) {
    return said("POST", "/api/plans/sdgs/notes", body(kind, rows), who);
  }

  private static String body(String kind, String rows) {
    return "{\"kind\": \"%s\", \"year\": 2021, \"rows\": %s, \"text\": \"順調\"}"
        .formatted(kind, rows);
  }

  private static String imported(byte[] csv, String who) {
    Answer answer =
        service.postCsv("/api/plans/sdgs/sheets/2021/import?reason=x", csv, "Authorization", who);
    return answer.status() + " " + answer.body().path("type").asString("");
  }

  private static String said(String method, String path, String body, String who) {
    Answer answer =
        switch (method) {
          case "PUT" -> service.put(path, body, "Authorization", who);
          case "POST" -> service.post(path, body, "Authorization", who);
          default -> service.delete(path, "Authorization", who);
        };
    return answer.status() + " " + answer.body().path("type").asString("");
  }

  private static Answer put(String who, String path, String body) {
    return service.put(path, body, "Authorization", who);
  }

  private static byte[] csv(String... rows) {
    return (HEADINGS + "t," + String.join("\nt,", rows)).getBytes(StandardCharsets.UTF_8);
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
  }
}
