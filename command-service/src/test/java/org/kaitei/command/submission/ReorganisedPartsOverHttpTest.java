package org.kaitei.command.submission;

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

/** Years that were opened before their departments were split, closed or merged. */
class ReorganisedPartsOverHttpTest {

  private static final String PRINTED =
      """
      table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,method,printed_achievement,indicator_id,department
      t,1,%1$s一,人,,,2021,50,2030,60,RATIO_TO_TARGET,,%1$s-1,%2$s
      t,2,%1$s二,人,,,2021,50,2030,60,RATIO_TO_TARGET,,%1$s-2,%3$s
      """;

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    ActingAs.the(ActingAs.EVERYBODY);
    service = CommandHttp.on(LedgerDatabase.migrated(), ActingAs.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void asEverybody() {
    ActingAs.the(ActingAs.EVERYBODY);
  }

  @Test
  void after_a_split_the_part_goes_to_those_that_answer_now_and_the_sheet_is_published() {
    String sheet = opened("split", "water", "water");
    good(
        service.post(
            "/api/departments/water/splits",
            """
            {"into": [{"id": "rivers", "name": "河川課", "indicators": ["split-1"]},
                      {"id": "springs", "name": "湧水課", "indicators": ["split-2"]}],
             "from": "2022-04-01", "reason": "機構改革"}
            """));
    ActingAs.member("rivers");
    refused(reassign(sheet, "water", "pass-on"), 403, "not-allowed");
    ActingAs.planner();
    Answer nobodys = submit(sheet, "water", "{\"reason\": \"代行\"}");
    refused(nobodys, 409, "part-of-nobody");
    assertThat(nobodys.body().path("into").get(1).asString()).isEqualTo("springs");
    good(reassign(sheet, "water", "pass-on"));
    refused(publishAll("split"), 409, "publications-refused");
    ActingAs.member("rivers");
    refused(submit(sheet, "springs", "{}"), 403, "not-your-department");
    good(submit(sheet, "rivers", "{}"));
    ActingAs.planner();
    refused(submit(sheet, "springs", "{}"), 409, "submitted-for-another");
    good(submit(sheet, "springs", "{\"reason\": \"担当課にアカウントがないため\"}"));
    good(service.post(sheet + "/parts/confirm", "{\"departments\": [\"rivers\", \"springs\"]}"));
    good(publishAll("split"));
  }

  @Test
  void the_part_of_a_closed_department_is_withdrawn_and_a_file_is_published_with_its_import() {
    String sheet = opened("closing", "elders", "others");
    good(
        service.put(
            "/api/indicators/closing-1/department",
            "{\"department\": \"others\", \"from\": \"2022-04-01\", \"reason\": \"移管\"}"));
    good(service.delete("/api/departments/elders?from=2022-04-01&reason=x"));
    ActingAs.planner();
    refused(reassign(sheet, "elders", "pass-on"), 409, "nobody-took-over");
    refused(service.post(sheet + "/parts/elders/withdraw", "{}"), 422, "text-missing");
    good(reassign(sheet, "elders", "withdraw"));
    good(submit(sheet, "others", "{\"reason\": \"代行\"}"));
    good(service.post(sheet + "/parts/others/confirm", "{}"));
    ActingAs.the(ActingAs.EVERYBODY);
    Answer imported = load("closing", "elders", "others", "?publish=true");
    good(imported);
    assertThat(imported.body().path("publication").path("number").asInt()).isEqualTo(1);
  }

  @Test
  void after_a_merger_the_same_rows_are_asked_for_once_however_often_the_sheet_is_opened() {
    String sheet = opened("merging", "north", "south");
    good(
        service.post(
            "/api/departments/merges",
            """
            {"departments": ["north", "south"], "into": {"id": "whole", "name": "全域課"},
             "from": "2022-04-01", "reason": "機構改革"}
            """));
    long before = service.events();
    good(service.put(sheet + "/submission", "{\"dueOn\": \"2022-07-31\"}"));
    assertThat(service.events()).isEqualTo(before);
    ActingAs.planner();
    good(reassign(sheet, "north", "pass-on"));
    good(reassign(sheet, "south", "pass-on"));
    ActingAs.member("south");
    good(submit(sheet, "whole", "{}"));
    ActingAs.planner();
    good(service.post(sheet + "/parts/whole/confirm", "{}"));
    good(publishAll("merging"));
  }

  @Test
  void who_submits_their_own_part_needs_no_reason_and_gives_none_that_is_kept() {
    String sheet = opened("own", "parks", "parks");
    ActingAs.member("parks");
    good(submit(sheet, "parks", "{\"reason\": \"自課の分\"}"));
    Answer again = submit(sheet, "parks", "{}");
    assertThat(again.body().path("changed").asBoolean()).isFalse();
  }

  /** The sheet of a plan with two rows, which the departments were asked for. */
  private static String opened(String plan, String first, String second) {
    good(
        service.post(
            "/api/plans",
            """
            {"id": "%s", "title": "計画", "municipality": "市", "adoptedOn": "R3.9"}
            """
                .formatted(plan)));
    good(service.put("/api/departments/" + first, "{\"name\": \"" + first + "課\"}"));
    good(service.put("/api/departments/" + second, "{\"name\": \"" + second + "課\"}"));
    good(load(plan, first, second, ""));
    String sheet = "/api/plans/" + plan + "/sheets/2021";
    good(service.put(sheet + "/submission", "{\"dueOn\": \"2022-07-31\"}"));
    return sheet;
  }

  private static Answer load(String plan, String first, String second, String query) {
    return service.postCsv(
        "/api/plans/" + plan + "/sheets/2021/import" + query,
        PRINTED.formatted(plan, first, second).getBytes(StandardCharsets.UTF_8));
  }

  private static Answer submit(String sheet, String department, String body) {
    return service.post(sheet + "/parts/" + department + "/submit", body);
  }

  private static Answer reassign(String sheet, String department, String how) {
    return service.post(sheet + "/parts/" + department + "/" + how, "{\"reason\": \"機構改革\"}");
  }

  private static Answer publishAll(String plan) {
    return service.post("/api/plans/" + plan + "/publications", "{\"years\": [2021]}");
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.body().path("type").asString())
        .as(answer.body().toString())
        .isEqualTo("/problems/" + code);
    assertThat(answer.status()).isEqualTo(status);
  }
}
