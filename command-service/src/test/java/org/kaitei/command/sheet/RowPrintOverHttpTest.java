package org.kaitei.command.sheet;

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

class RowPrintOverHttpTest {

  private static final String SHEET =
      "table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,"
          + "printed_achievement,method,department,indicator_id\n"
          + "t,1,歩数,歩,2017,5000,2021,6000,2025,8000,33%%,CHANGE_FROM_BASELINE,健康課,steps-%1$s\n"
          + "t,2,距離,km,2017,1,2021,2,2025,3,,CHANGE_FROM_BASELINE,健康課,way-%1$s\n";

  private static CommandHttp service;
  private static int plans;

  private String plan;

  @BeforeAll
  static void a_department() {
    ActingAs.the(ActingAs.EVERYBODY);
    service = CommandHttp.on(LedgerDatabase.migrated(), ActingAs.class);
    good(service.put("/api/departments/health", "{\"name\": \"健康課\"}"));
    good(service.put("/api/departments/water", "{\"name\": \"水道課\"}"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void a_sheet() {
    ActingAs.the(ActingAs.EVERYBODY);
    plan = "/api/plans/sdgs" + ++plans;
    String body = "{\"id\": \"sdgs%d\", \"title\": \"計画\", \"municipality\": \"市\"}";
    good(service.post("/api/plans", body.formatted(plans)));
    good(
        service.postCsv(
            plan + "/sheets/2021/import", SHEET.formatted(plans).getBytes(StandardCharsets.UTF_8)));
    ActingAs.member("health");
  }

  @Test
  void an_achievement_is_printed_where_there_was_none() {
    assertThat(said(print("\"no\": \"2\", \"achievement\": \"50%\""))).isEqualTo("200 changed");
    assertThat(said(print("\"no\": \"2\", \"achievement\": \"50%\""))).isEqualTo("200 unchanged");
  }

  @Test
  void another_achievement_than_was_printed_needs_a_reason() {
    assertThat(said(print("\"no\": \"1\", \"achievement\": \"40%\"")))
        .isEqualTo("409 /problems/row-printed-otherwise");
    assertThat(said(print("\"no\": \"1\", \"achievement\": \"40%\", \"reason\": \"誤記\"")))
        .isEqualTo("200 changed");
  }

  @Test
  void an_actual_may_be_of_another_year_once_that_has_a_figure() {
    String earlier = "\"no\": \"1\", \"period\": \"FY2020\", \"reason\": \"統計の公表の遅れ\"";
    assertThat(said(print(earlier))).isEqualTo("409 /problems/period-without-figure");
    good(
        service.put(
            "/api/indicators/steps-" + plans + "/measurements/FY2020", "{\"value\": \"5500\"}"));
    assertThat(said(print(earlier))).isEqualTo("200 changed");
    assertThat(said(print("\"no\": \"1\", \"period\": \"FY2020\""))).isEqualTo("200 unchanged");
  }

  @Test
  void only_the_department_that_answers_says_it() {
    ActingAs.member("water");
    assertThat(said(print("\"no\": \"1\", \"achievement\": \"33%\"")))
        .isEqualTo("403 /problems/not-your-department");
  }

  @Test
  void who_was_overtaken_is_shown_both_sides() {
    String read = version();
    good(print("\"no\": \"1\", \"achievement\": \"40%\", \"reason\": \"誤記\""));
    String mine = "\"no\": \"1\", \"achievement\": \"45%\", \"reason\": \"再計算\"";

    Answer refused = print(mine, "If-Match", read);

    assertThat(said(refused)).isEqualTo("412 /problems/row-changed");
    assertThat(refused.body().path("achievement").asString()).isEqualTo("40%");
    assertThat(refused.body().path("period").asString()).isEqualTo("FY2021");
    assertThat(refused.body().at("/basedOn/achievement").asString()).isEqualTo("33%");
    assertThat(refused.body().at("/now/achievement").asString()).isEqualTo("40%");
    assertThat(refused.body().at("/now/by").asString()).isEqualTo("p-health");
    assertThat(refused.body().at("/now").has("period")).isFalse();
    assertThat(refused.body().at("/sent/achievement").asString()).isEqualTo("45%");
    assertThat(said(print(mine, "If-Match", version()))).isEqualTo("200 changed");
  }

  @Test
  void another_row_that_changed_and_the_same_words_overtake_nobody() {
    String read = version();
    String fifty = "\"no\": \"2\", \"achievement\": \"50%\"";
    good(print(fifty));
    assertThat(said(print(fifty, "If-Match", read))).isEqualTo("200 unchanged");
    assertThat(
            said(
                print(
                    "\"no\": \"1\", \"achievement\": \"40%\", \"reason\": \"誤記\"",
                    "If-Match", read)))
        .isEqualTo("200 changed");
  }

  @Test
  void a_row_that_the_sheet_does_not_have_is_not_found() {
    assertThat(said(print("\"no\": \"9\", \"achievement\": \"33%\"")))
        .isEqualTo("404 /problems/row-not-found");
    assertThat(
            said(
                service.put(
                    plan + "/sheets/1999/rows",
                    "{\"table\": \"t\", \"no\": \"1\", \"achievement\": \"33%\"}")))
        .isEqualTo("404 /problems/row-not-found");
  }

  @Test
  void who_says_nothing_of_the_row_is_asked_for_it() {
    assertThat(said(print("\"no\": \"1\""))).isEqualTo("422 /problems/text-missing");
    assertThat(said(print("\"achievement\": \"33%\""))).isEqualTo("422 /problems/text-missing");
    assertThat(said(print("\"no\": \"1\", \"achievement\": \"" + "9".repeat(51) + "\"")))
        .isEqualTo("422 /problems/text-too-long");
  }

  private Answer print(String fields, String... headers) {
    return service.put(plan + "/sheets/2021/rows", "{\"table\": \"t\", " + fields + "}", headers);
  }

  /** Of the ledger as it is now, as the ETag of a view. */
  private static String version() {
    service.sequenced();
    return "\"" + service.events() + "\"";
  }

  private static String said(Answer answer) {
    String how =
        answer.status() != 200
            ? answer.body().path("type").asString()
            : answer.body().path("changed").asBoolean() ? "changed" : "unchanged";
    return answer.status() + " " + how;
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 299);
  }
}
