package org.kaitei.command.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ActingAs;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import org.kaitei.command.store.LedgerDatabase;

/** A printed achievement is held against the figures that count at the moment of submitting. */
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
    load(PRINTED, "");
    good(service.put(SHEET + "/submission", "{\"dueOn\": \"2022-07-31\"}"));
  }

  @AfterAll
  static void stop() {
    service.close();
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
