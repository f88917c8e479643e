package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import org.kaitei.command.sheet.workbook.BrokenFiles;

class ImportWorkbookOverHttpTest {

  private static final String PATH = "/api/plans/sdgs/sheets/2021/import";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.onAnEmptyLedger();
    service.post(
        "/api/plans",
        """
        {"id": "sdgs", "title": "計画", "municipality": "市", "edition": "第一版"}""");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_plain_table_in_japanese_is_taken_with_its_cells_named_and_taken_again_is_nothing_new() {
    byte[] table = PlainTable.japanese().bytes();
    Answer dry = importing("?dryRun=true", table);
    assertThat(dry.status()).as(dry.body().toPrettyString()).isEqualTo(200);
    assertThat(dry.body().path("rows").get(0).path("changes"))
        .extracting(
            change -> change.path("cell").asString() + " " + change.path("after").asString())
        .contains("実績!H3 ４５．３％", "実績!F3 40.6");
    assertThat(importing("", table).body().path("recorded").asInt()).isPositive();
    assertThat(importing("", table).body().path("recorded").asInt()).isZero();
  }

  @Test
  void a_cell_that_cannot_be_read_is_named_as_people_see_it_with_what_is_expected() {
    byte[] table = PlainTable.japanese().type("H3", "=半分").bytes();
    Answer refused = importing("", table);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("errors").get(0).path("cell").asString()).isEqualTo("実績!H3");
    byte[] formula = PlainTable.japanese().formula("H3", "1+1").bytes();
    assertThat(importing("", formula).body().path("errors").get(0).path("message").asString())
        .contains("Expected");
  }

  @Test
  void a_refused_workbook_says_why_and_records_nothing() {
    long events = service.events();
    Answer macros = importing("", BrokenFiles.with("xl/vbaProject.bin", "x"));
    assertThat(macros.status()).isEqualTo(422);
    assertThat(macros.body().path("type").asString()).isEqualTo("/problems/workbook-with-macros");
    assertThat(macros.body().path("detail").asString()).contains("xl/vbaProject.bin");
    byte[] large = BrokenFiles.with(BrokenFiles.sound(), "xl/a.xml", new byte[5_000_000]);
    assertThat(importing("", large).status()).isEqualTo(413);
    Answer none = importing("", "table,no\n".getBytes(StandardCharsets.UTF_8));
    assertThat(none.body().path("type").asString()).isEqualTo("/problems/not-a-workbook");
    assertThat(importing("", BrokenFiles.sound()).body().path("type").asString())
        .isEqualTo("/problems/no-table");
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_workbook_that_is_sent_as_a_csv_is_refused_and_one_of_an_open_type_is_known() {
    byte[] table = PlainTable.japanese().bytes();
    Answer csv = service.postCsv(PATH, table);
    assertThat(csv.body().path("type").asString()).isEqualTo("/problems/workbook-as-csv");
    Answer open = service.postBytes(PATH + "?dryRun=true", "application/octet-stream", table);
    assertThat(open.status()).as(open.body().toPrettyString()).isEqualTo(200);
  }

  @Test
  void reasons_that_are_no_map_of_cells_are_refused() {
    Answer refused = importing("?reasons=%5B1%5D", PlainTable.japanese().bytes());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("parameter").asString()).isEqualTo("reasons");
  }

  @Test
  void several_tables_on_several_worksheets_are_one_file() {
    PlainTable two = PlainTable.japanese();
    two.table("別表", 4, List.of(List.of("二", "1", "拠点の数", "か所", "2017", "3", "2021", "4")));
    two.table("実績", 10, List.of(List.of("三", "1", "参加者数", "人", "2017", "3", "2021", "4")));
    Answer dry = importing("?dryRun=true", two.bytes());
    assertThat(dry.body().path("rows"))
        .extracting(row -> row.path("table").asString())
        .containsExactly("一", "三", "二");
  }

  @Test
  void whoever_sent_a_file_sees_how_far_it_came() {
    byte[] table = PlainTable.japanese().bytes();
    String told = "/api/plans/sdgs/sheets/2021/imports/";
    service.postBytes(PATH + "?dryRun=true", SentFile.WORKBOOK, table, "Progress-Id", "taken-0001");
    assertThat(service.get(told + "taken-0001").body().path("step").asString()).isEqualTo("done");
    service.postBytes(PATH, SentFile.WORKBOOK, new byte[0], "Progress-Id", "refused-0001");
    assertThat(service.get(told + "refused-0001").body().path("step").asString())
        .isEqualTo("refused");
    Answer unknown = service.get(told + "unknown-0001");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body().path("type").asString()).isEqualTo("/problems/progress-not-found");
  }

  @Test
  void a_progress_id_that_cannot_be_asked_for_is_refused() {
    Answer refused =
        service.postBytes(PATH, SentFile.WORKBOOK, new byte[0], "Progress-Id", "a/b c");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/malformed-progress-id");
  }

  private static Answer importing(String query, byte[] workbook) {
    return service.postBytes(PATH + query, SentFile.WORKBOOK, workbook, "Accept-Language", "en");
  }
}
