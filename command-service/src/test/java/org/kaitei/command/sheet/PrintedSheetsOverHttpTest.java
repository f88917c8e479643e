package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import tools.jackson.databind.JsonNode;

/** Two real documents, sent as they were printed. */
class PrintedSheetsOverHttpTest {

  private static CommandHttp service;
  private static int plans;

  @BeforeAll
  static void start() {
    service = CommandHttp.onAnEmptyLedger();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_gunma_plan_is_taken_and_taken_again_records_nothing_new() {
    String address = address(adopted(), 2021, "");
    Answer first = service.postCsv(address, file("/printed/gunma-plan.csv"));

    assertThat(first.status()).as(first.body().toPrettyString()).isEqualTo(200);
    assertThat(rows(first)).hasSize(50);
    JsonNode wage = rows(first).get(1).path("readings").path("target_printed");
    assertThat(wage.path("figures").get(0).path("value").asString()).isEqualTo("3600000");
    assertThat(wage.path("figures").get(0).path("unit").asString()).isEqualTo("円");

    long events = service.events();
    Answer again = service.postCsv(address, file("/printed/gunma-plan.csv"));
    assertThat(again.body().path("recorded").asInt()).isZero();
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void the_fukuoka_report_is_taken_once_the_periods_that_it_does_not_print_are_said() {
    String plan = adopted();
    Answer without =
        service.postCsv(address(plan, 2024, "?dryRun=true"), file("/fukuoka-fy2024.csv"));
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body().path("errors").get(0).path("code").asString())
        .isEqualTo("printed-without-period");
    assertThat(without.body().path("errors").get(0).path("message").asString())
        .contains("targetPeriod");

    String periods = "?baselinePeriod=FY2021&targetPeriod=FY2026";
    long events = service.events();
    Answer dry =
        service.postCsv(address(plan, 2024, periods + "&dryRun=true"), file("/fukuoka-fy2024.csv"));
    assertThat(dry.status()).as(dry.body().toPrettyString()).isEqualTo(200);
    assertThat(service.events()).isEqualTo(events);

    Answer taken = service.postCsv(address(plan, 2024, periods), file("/fukuoka-fy2024.csv"));
    assertThat(taken.status()).as(taken.body().toPrettyString()).isEqualTo(200);
    assertThat(rows(taken)).hasSize(98 + 1 + 1 + 3);
    assertThat(readings(taken)).isEqualTo(readings(dry));
  }

  @Test
  void a_provisional_figure_is_recorded_as_such_and_made_final_by_a_later_file() {
    String address = address(adopted(), 2024, "");

    assertThat(kinds(service.postCsv(address, printed("80件（速報値）"))))
        .contains("indicator.measurement-recorded");
    assertThat(kinds(service.postCsv(address, printed("80件（確報値）"))))
        .containsExactly("indicator.measurement-finalized", "sheet.row-reported");
  }

  @Test
  void a_parameter_that_is_no_period_and_a_method_that_nobody_knows_are_named() {
    String plan = adopted();
    byte[] file = "indicator,target_printed\n指標,5件".getBytes(StandardCharsets.UTF_8);

    assertThat(
            service
                .postCsv(address(plan, 2024, "?targetPeriod=R8"), file)
                .body()
                .path("type")
                .asString())
        .isEqualTo("/problems/invalid-period");
    assertThat(
            service
                .postCsv(address(plan, 2024, "?method=FEELING"), file)
                .body()
                .path("type")
                .asString())
        .isEqualTo("/problems/unknown-method");
  }

  @Test
  void a_file_without_anything_odd_has_no_warning_at_all() {
    Answer taken = service.postCsv(address(adopted(), 2024, ""), printed("80件"));
    assertThat(taken.body().path("rows")).hasSize(1);
    assertThat(taken.body().path("warnings")).isEmpty();
  }

  private static byte[] printed(String actual) {
    return ("indicator,actual_printed\n指標," + actual).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> kinds(Answer answer) {
    return rows(answer).stream()
        .flatMap(row -> row.path("changes").valueStream())
        .map(change -> change.path("kind").asString())
        .toList();
  }

  private static List<JsonNode> readings(Answer answer) {
    return rows(answer).stream().map(row -> row.path("readings")).toList();
  }

  private static List<JsonNode> rows(Answer answer) {
    return StreamSupport.stream(answer.body().path("rows").spliterator(), false).toList();
  }

  private static String adopted() {
    String plan = "printed-" + ++plans;
    service.post(
        "/api/plans",
        "{\"id\":\"%s\",\"title\":\"計画\",\"municipality\":\"県\",\"edition\":\"第一版\",\"adoptedOn\":\"2022-03\"}"
            .formatted(plan));
    return plan;
  }

  private static String address(String plan, int year, String query) {
    return "/api/plans/" + plan + "/sheets/" + year + "/import" + query;
  }

  private static byte[] file(String name) {
    try (var in = PrintedSheetsOverHttpTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
