package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The forms of real plans, exported, worked in and taken again. */
class FormRoundTripIT {

  private static final String KUMAMOTO = "/api/plans/kumamoto-sdgs/sheets/2021";

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Http http;

  @BeforeAll
  static void the_demonstration_is_ready() throws Exception {
    kaitei = KaiteiProcess.start(data, "--demo");
    http = new Http(kaitei);
  }

  @AfterAll
  static void stop() throws Exception {
    if (kaitei != null) {
      kaitei.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {KUMAMOTO, "/api/plans/fukuoka/sheets/2024"})
  void a_form_that_was_exported_and_not_changed_records_nothing(String sheet) {
    int rows = rows(sheet);
    JsonNode taken = http.postWorkbook(sheet + "/import", http.download(export(sheet)));
    assertThat(taken.path("recorded").asInt()).isZero();
    assertThat(taken.path("untouched").asInt()).isEqualTo(rows).isPositive();
    assertThat(taken.path("warnings")).isEmpty();
  }

  @Test
  void a_provisional_figure_is_called_so_and_records_nothing_when_it_comes_back() {
    http.put(
        "/api/indicators/kumamoto-sdgs-1/measurements/FY2021",
        Map.of("value", "29.5", "status", "PROVISIONAL", "reason", "速報であることの追記"));
    JsonNode actuals = http.get(KUMAMOTO).at("/tables/0/rows/0/actuals");
    assertThat(actuals.path(actuals.size() - 1).path("status").asString()).isEqualTo("PROVISIONAL");
    assertThat(new String(http.download(KUMAMOTO + "/export?format=csv"), StandardCharsets.UTF_8))
        .contains("2021年度の実績は速報値です。");
    JsonNode taken = http.postWorkbook(KUMAMOTO + "/import", http.download(export(KUMAMOTO)));
    assertThat(taken.path("recorded").asInt()).isZero();
    assertThat(taken.path("untouched").asInt()).isEqualTo(rows(KUMAMOTO));
    assertThat(taken.path("warnings")).isEmpty();
  }

  @Test
  void three_changed_cells_are_three_corrections_and_each_asks_for_its_reason_once()
      throws Exception {
    byte[] changed = WorkedForm.changed(http.download(export(KUMAMOTO)));
    JsonNode refused = http.refusedWorkbook(KUMAMOTO + "/import", changed);
    assertThat(refused.path("type").asString()).isEqualTo("/problems/figures-stand");
    List<String> cells = texts(refused.path("errors"), "cell");
    assertThat(cells).hasSize(3).doesNotHaveDuplicates().allMatch(cell -> cell.contains("!"));

    String reasons =
        "{\"%s\": \"集計漏れ\", \"%s\": \"転記の誤り\", \"%s\": \"再集計\"}".formatted(cells.toArray());
    JsonNode taken =
        http.postWorkbook(
            KUMAMOTO + "/import?acknowledge=all&reasons=" + encoded(reasons), changed);
    assertThat(taken.path("recorded").asInt()).isEqualTo(3);
    assertThat(
            StreamSupport.stream(taken.path("rows").spliterator(), false)
                .flatMap(row -> texts(row.path("changes"), "kind").stream()))
        .containsExactly(
            "indicator.measurement-corrected",
            "indicator.measurement-corrected",
            "indicator.measurement-corrected");

    JsonNode again = http.postWorkbook(KUMAMOTO + "/import", http.download(export(KUMAMOTO)));
    assertThat(again.path("recorded").asInt()).isZero();
  }

  private static int rows(String sheet) {
    return StreamSupport.stream(http.get(sheet).path("tables").spliterator(), false)
        .mapToInt(table -> table.path("rows").size())
        .sum();
  }

  private static String export(String sheet) {
    return sheet + "/export?format=xlsx";
  }

  private static List<String> texts(JsonNode nodes, String field) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(node -> node.path(field).asString())
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
