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

/** Figures that are corrected while a part is submitted and looked at. */
class CorrectedPartOverHttpTest {

  private static final String PRINTED =
      """
      table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,method,printed_achievement,indicator_id,department
      vision,1,会員数,人,,,2021,50,2030,100,RATIO_TO_TARGET,50%,members,健康課
      """;

  private static final String SHEET = "/api/plans/sdgs/sheets/2021";
  private static final String FIGURE = "/api/indicators/members/measurements/FY2021";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    ActingAs.the(ActingAs.EVERYBODY);
    service = CommandHttp.on(LedgerDatabase.migrated(), ActingAs.class);
    good(
        service.post(
            "/api/plans",
            """
            {"id": "sdgs", "title": "計画", "municipality": "市", "adoptedOn": "R3.9"}
            """));
    good(service.put("/api/departments/health", "{\"name\": \"健康課\"}"));
    good(service.put("/api/departments/water", "{\"name\": \"水保全課\"}"));
    load(PRINTED, "");
    good(service.put(SHEET + "/submission", "{\"dueOn\": \"2022-07-31\"}"));
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
  void a_later_correction_makes_a_printed_achievement_odd_until_the_sheet_is_printed_again() {
    assertThat(submit().status()).isEqualTo(200);
    correct("60");
    Answer odd = submit();
    assertThat(odd.status()).isEqualTo(409);
    assertThat(odd.body().path("codes").get(0).asString()).isEqualTo("achievement-differs");
    assertThat(odd.body().path("errors").get(0).path("computed").asString()).isEqualTo("60%");
    load(PRINTED.replace("2021,50,", "2021,60,").replace("50%", "60%"), "?reason=reprint");
    assertThat(submit().status()).isEqualTo(200);
  }

  @Test
  void a_row_that_was_opened_from_the_plan_is_held_against_the_plans_target() {
    String sheet = "/api/plans/sdgs/sheets/2025";
    good(service.put(sheet + "/submission", "{\"dueOn\": \"2026-07-31\"}"));
    good(service.put("/api/indicators/members/measurements/FY2025", "{\"value\": \"80\"}"));
    assertThat(submits(sheet)).isTrue();
    good(
        service.put(
            sheet + "/rows", "{\"table\": \"vision\", \"no\": \"1\", \"achievement\": \"99%\"}"));

    Answer odd = service.post(sheet + "/parts/health/submit", "{}");

    assertThat(odd.status()).as(odd.body().toString()).isEqualTo(409);
    assertThat(odd.body().path("errors").get(0).path("reported").asString()).isEqualTo("99%");
  }

  @Test
  void what_was_corrected_since_is_submitted_anew_and_not_confirmed_unseen() {
    String sheet = "/api/plans/sdgs/sheets/2022";
    String figure = "/api/indicators/members/measurements/FY2022";
    good(service.put(sheet + "/submission", "{\"dueOn\": \"2023-07-31\"}"));
    good(service.put(figure, "{\"value\": \"70\"}"));
    assertThat(submits(sheet)).isTrue();
    assertThat(submits(sheet)).isFalse();
    String seen = version();
    as(() -> good(service.put(figure, "{\"value\": \"71\", \"reason\": \"集計漏れ\"}")));
    notSeen(sheet, seen);
    assertThat(submits(sheet)).isTrue();
    assertThat(submits(sheet)).isFalse();
    seen = version();
    as(() -> good(service.delete(figure + "?reason=x")));
    notSeen(sheet, seen);
    seen = version();
    as(
        () ->
            good(
                service.put(
                    "/api/indicators/members/baseline",
                    "{\"period\": \"FY2019\", \"value\": \"40\"}")));
    notSeen(sheet, seen);
    assertThat(submits(sheet)).isTrue();
    seen = version();
    as(
        () ->
            good(
                service.put(
                    sheet + "/rows",
                    "{\"table\": \"vision\", \"no\": \"1\", \"achievement\": \"-\"}")));
    notSeen(sheet, seen);
    assertThat(submits(sheet)).isTrue();
    seen = version();
    // A figure that the sheet does not show is nothing that a planner has to look at again.
    as(
        () ->
            good(
                service.put("/api/indicators/members/measurements/FY2018", "{\"value\": \"60\"}")));
    good(service.post(sheet + "/parts/health/confirm", "{}", "If-Match", seen));
  }

  @Test
  void parts_that_changed_since_are_shown_as_they_were_and_as_they_are() {
    String sheet = "/api/plans/sdgs/sheets/2020";
    good(
        service.put(
            sheet + "/submission",
            """
            {"departments": [{"department": "health", "dueOn": "2021-07-30"},
             {"department": "water", "dueOn": "2021-07-30"}]}
            """));
    assertThat(submits(sheet)).isTrue();
    String seen = version();
    as(() -> good(service.post(sheet + "/parts/health/return", "{\"reason\": \"出典の記載がない\"}")));
    String both = "{\"departments\": [\"water\", \"health\"], \"word\": \"確認済み\"}";

    Answer refused = service.post(sheet + "/parts/confirm", both, "If-Match", seen);

    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(412);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/parts-refused");
    assertThat(refused.body().at("/errors/0").has("now")).isFalse();
    assertThat(refused.body().at("/errors/1/basedOn/state").asString()).isEqualTo("submitted");
    assertThat(refused.body().at("/errors/1/now/reason").asString()).isEqualTo("出典の記載がない");
    assertThat(refused.body().at("/errors/1/sent/word").asString()).isEqualTo("確認済み");
    ActingAs.member("health");
    Answer late = service.post(sheet + "/parts/health/submit", "{}", "If-Match", seen);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.body().at("/basedOn/state").asString()).isEqualTo("submitted");
    assertThat(late.body().at("/now/state").asString()).isEqualTo("returned");
    assertThat(late.body().at("/sent/state").asString()).isEqualTo("submitted");
  }

  private static void as(Runnable everybody) {
    ActingAs.the(ActingAs.EVERYBODY);
    everybody.run();
  }

  /** Whether that was anything new. */
  private static boolean submits(String sheet) {
    ActingAs.member("health");
    Answer submitted = service.post(sheet + "/parts/health/submit", "{}");
    good(submitted);
    return submitted.body().path("changed").asBoolean();
  }

  private static void notSeen(String sheet, String version) {
    ActingAs.the(ActingAs.EVERYBODY);
    Answer refused = service.post(sheet + "/parts/health/confirm", "{}", "If-Match", version);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(412);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/figures-changed");
    assertThat(refused.body().at("/rows/0/no").asString()).isEqualTo("1");
  }

  /** Of the ledger as it is now, as the ETag of a view. */
  private static String version() {
    service.sequenced();
    return "\"" + service.events() + "\"";
  }

  private static void correct(String value) {
    ActingAs.the(ActingAs.EVERYBODY);
    good(service.put(FIGURE, "{\"value\": \"%s\", \"reason\": \"集計漏れ\"}".formatted(value)));
  }

  private static Answer submit() {
    ActingAs.member("health");
    return service.post(SHEET + "/parts/health/submit", "{}");
  }

  private static void load(String csv, String query) {
    ActingAs.the(ActingAs.EVERYBODY);
    good(service.postCsv(SHEET + "/import" + query, csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
  }
}
