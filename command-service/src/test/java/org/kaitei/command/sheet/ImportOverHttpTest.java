package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import tools.jackson.databind.JsonNode;

class ImportOverHttpTest {

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
  void the_kumamoto_sheet_is_taken_and_taken_again_records_nothing_new() {
    String plan = adopted();
    Answer first = importing(plan, "", kumamoto());
    assertThat(first.status()).as(first.body().toPrettyString()).isEqualTo(200);
    assertThat(first.body().path("rows")).hasSize(30);
    assertThat(first.body().path("recorded").asInt()).isPositive();

    long events = service.events();
    Answer again = importing(plan, "", kumamoto());
    assertThat(again.body().path("recorded").asInt()).isZero();
    assertThat(again.body().path("changed").asBoolean()).isFalse();
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_parameter_that_cannot_be_read_is_named() {
    Answer refused =
        service.postCsv("/api/plans/any/sheets/2021/import?dryRun=perhaps", kumamoto());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/malformed-parameter");
    assertThat(refused.body().path("parameter").asString()).isEqualTo("dryRun");
    assertThat(refused.body().path("value").asString()).isEqualTo("perhaps");
  }

  @Test
  void a_page_of_another_site_imports_nothing() {
    long events = service.events();
    Answer refused =
        service.postCsv(
            "/api/plans/any/sheets/2021/import",
            kumamoto(),
            "Origin",
            "https://elsewhere.example",
            "Accept-Language",
            "en");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/foreign-origin");
    assertThat(refused.body().path("detail").asString()).contains("https://elsewhere.example");
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_dry_run_says_what_would_change_and_changes_nothing() {
    String plan = adopted();
    long events = service.events();
    Answer dry = importing(plan, "?dryRun=true", kumamoto());
    assertThat(dry.status()).isEqualTo(200);
    assertThat(dry.body().path("dryRun").asBoolean()).isTrue();
    assertThat(dry.body().path("changed").asBoolean()).isFalse();
    assertThat(service.events()).isEqualTo(events);

    Answer real = importing(plan, "", kumamoto());
    assertThat(real.body().path("recorded")).isEqualTo(dry.body().path("recorded"));
    assertThat(real.body().path("rows")).isEqualTo(dry.body().path("rows"));
    assertThat(service.events() - events).isEqualTo(real.body().path("recorded").asLong());
  }

  @Test
  void rows_are_warned_about_that_print_another_baseline_or_achievement() {
    Answer taken = importing(adopted(), "", kumamoto());
    List<JsonNode> warned =
        StreamSupport.stream(taken.body().path("rows").spliterator(), false)
            .filter(row -> !row.path("warnings").isEmpty())
            .toList();
    assertThat(warned).hasSize(2);
    assertThat(taken.body().path("warnings"))
        .singleElement()
        .satisfies(
            whole -> {
              assertThat(whole.path("code").asString()).isEqualTo("rows-with-warnings");
              assertThat(whole.path("count").asInt()).isEqualTo(2);
            });
    assertThat(warned.getFirst().path("no").asString()).isEqualTo("6");
    assertThat(warned.getFirst().path("warnings").get(0).path("code").asString())
        .isEqualTo("achievement-differs");
    assertThat(warned.getFirst().path("warnings").get(0).path("computed").asString())
        .isEqualTo("30%");
    JsonNode other = warned.getLast();
    assertThat(other.path("table").asString()).isEqualTo("model-three-aspects");
    assertThat(other.path("warnings").get(0).path("code").asString()).isEqualTo("baseline-differs");
    assertThat(other.path("warnings").get(0).path("standing").asString()).isEqualTo("1317.1");
  }

  @Test
  void shift_jis_a_byte_order_mark_crlf_and_quoted_line_breaks_are_read() {
    String csv = new String(kumamoto(), StandardCharsets.UTF_8);
    String excel = csv.replace("\n", "\r\n").replace("放課後学習教室の開催箇所", "\"放課後学習\r\n教室の開催箇所\"");
    assertThat(importing(adopted(), "", excel.getBytes(Charset.forName("windows-31j"))).status())
        .isEqualTo(200);
    assertThat(importing(adopted(), "", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(200);
    assertThat(importing(adopted(), "", excel.getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(200);
  }

  @Test
  void every_fault_of_a_file_is_named_at_its_row_and_column_in_one_answer() {
    String csv =
        new String(kumamoto(), StandardCharsets.UTF_8)
            .replace(",20987,2017,19811,", ",20987,2017,19811x,")
            .replace(",TJ,2015,20987,,,,,2019,16836,2023,", ",TJ,2015,20987,,,,,2019,16836,,")
            .replace("306%,CHANGE_FROM_BASELINE", "306%,BY_FEELING")
            .replace("model-integrated,7,", "model-integrated,6,")
            .replace("printed_achievement", "printed");
    long events = service.events();
    Answer refused = importing(adopted(), "", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.body().path("errors"))
        .extracting(
            error ->
                error.path("code").asString()
                    + " "
                    + error.path("row").asInt()
                    + " "
                    + error.path("column").asString())
        .containsExactlyInAnyOrder(
            "missing-column 1 printed_achievement",
            "period-missing 10 target_fy",
            "not-a-figure 15 actual_2019",
            "unknown-method 18 method",
            "duplicate-row 31 no");
    assertThat(refused.body().path("errors"))
        .allSatisfy(error -> assertThat(error.path("message").asString()).isNotBlank());
    assertThat(service.events()).isEqualTo(events + 1);
  }

  @Test
  void an_empty_file_a_heading_alone_and_bytes_of_no_known_text_are_refused() {
    String plan = adopted();
    String heading = new String(kumamoto(), StandardCharsets.UTF_8).lines().findFirst().get();
    assertThat(importing(plan, "", new byte[0]).status()).isEqualTo(422);
    assertThat(importing(plan, "", heading.getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(422);
    assertThat(importing(plan, "", new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}).status())
        .isEqualTo(422);
    assertThat(importing(plan, "", "table,no\n\"open".getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(422);
  }

  @Test
  void fifty_thousand_rows_are_too_many() {
    String csv = new String(kumamoto(), StandardCharsets.UTF_8);
    String[] lines = csv.split("\n");
    var many = new StringBuilder(lines[0]).append('\n');
    for (int i = 0; i < 50_000; i++) {
      many.append(lines[1].replace("vision-2030,1,", "vision-2030," + i + ",")).append('\n');
    }
    long events = service.events();
    Answer refused = importing(adopted(), "", many.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(413);
    assertThat(service.events()).isEqualTo(events + 1);
  }

  @Test
  void a_figure_that_differs_from_what_stands_needs_a_reason_and_then_corrects() {
    String plan = adopted();
    importing(plan, "", kumamoto());
    byte[] other =
        new String(kumamoto(), StandardCharsets.UTF_8)
            .replace("2021,65.0,", "2021,66.0,")
            .getBytes(StandardCharsets.UTF_8);
    long events = service.events();

    Answer refused = importing(plan, "", other);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("errors").get(0).path("printed").asString()).isEqualTo("65.0");
    assertThat(service.events()).isEqualTo(events);

    Answer corrected = importing(plan, "?reason=%E9%9B%86%E8%A8%88%E6%BC%8F%E3%82%8C", other);
    assertThat(corrected.status()).isEqualTo(200);
    assertThat(corrected.body().path("recorded").asInt()).isEqualTo(3);
    assertThat(
            StreamSupport.stream(corrected.body().path("rows").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.path("changes").spliterator(), false))
                .map(change -> change.path("kind").asString()))
        .containsExactlyInAnyOrder(
            "indicator.measurement-corrected", "sheet.row-reported", "sheet.row-reported");
  }

  @Test
  void the_reasons_of_a_correction_may_stand_beside_the_file_and_in_no_address() {
    String plan = adopted();
    importing(plan, "", kumamoto());
    String other =
        new String(kumamoto(), StandardCharsets.UTF_8)
            .replace("2021,65.0,", "2021,66.0,")
            .replace(",R3,65.0,", ",R3,66.0,");
    String file = Base64.getEncoder().encodeToString(other.getBytes(StandardCharsets.UTF_8));
    Answer refused = beside(plan, "{\"file\": \"%s\"}".formatted(file));
    assertThat(refused.status()).isEqualTo(409);
    String reasons =
        refused
            .body()
            .path("errors")
            .valueStream()
            .map(fault -> "\"%s\": \"集計漏れ\"".formatted(fault.path("cell").asString()))
            .collect(Collectors.joining(", "));

    Answer corrected =
        beside(plan, "{\"file\": \"%s\", \"reasons\": {%s}}".formatted(file, reasons));

    assertThat(corrected.status()).as(corrected.body().toString()).isEqualTo(200);
    assertThat(corrected.body().path("recorded").asInt()).isPositive();
    String first = Base64.getEncoder().encodeToString(kumamoto());
    assertThat(beside(plan, "{\"file\": \"%s\", \"reason\": \"誤り\"}".formatted(first)).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 422 | text-missing",
        "null | 422 | text-missing",
        "{\"file\": null} | 422 | text-missing",
        "{\"fiel\": \"\"} | 400 | unknown-field",
        "{\"file\": \"\" | 400 | unreadable-body",
        "{\"file\": \"eA==\", \"type\": \"text/csv\", \"reasons\": []} | 400 | unreadable-body"
      })
  void what_is_no_file_beside_its_reasons_is_refused(String body, int status, String code) {
    Answer refused = beside("any", body);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/" + code);
  }

  private static Answer beside(String plan, String json) {
    return service.post("/api/plans/" + plan + "/sheets/2021/import", json);
  }

  @Test
  void a_misspelt_parameter_is_refused_and_records_nothing() {
    String plan = adopted();
    long events = service.events();
    Answer refused = importing(plan, "?dryrun=true", kumamoto());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/unknown-parameter");
    assertThat(refused.body().path("known").asString())
        .isEqualTo(
            "acknowledge, baselinePeriod, dryRun, method, publish, reason, reasons, targetPeriod");
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_plan_that_was_not_adopted_takes_no_sheet() {
    assertThat(importing("nobodys-plan", "", kumamoto()).status()).isEqualTo(404);
  }

  private static String adopted() {
    String plan = "kumamoto-" + ++plans;
    Answer answer =
        service.post(
            "/api/plans",
            """
            {"id": "%s", "title": "熊本市SDGs未来都市計画", "municipality": "熊本市",
             "edition": "第一版", "adoptedOn": "2019-08"}"""
                .formatted(plan));
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    return plan;
  }

  private static Answer importing(String plan, String query, byte[] csv) {
    return service.postCsv("/api/plans/" + plan + "/sheets/2021/import" + query, csv);
  }

  private static byte[] kumamoto() {
    try (var in = ImportOverHttpTest.class.getResourceAsStream("/kumamoto-2022-09.csv")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
