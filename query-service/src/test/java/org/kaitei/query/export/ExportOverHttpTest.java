package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.form.FormNames;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Row;
import org.kaitei.query.Kumamoto;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.Said;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;

class ExportOverHttpTest {

  private static final String SHEET = "/api/plans/kumamoto/sheets/2021";

  private static QueryHttp service;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    ledger.record(
        Said.written(
            "comment", 2021, "市民の参加をどう増やすか、次の年に示すこと。", Said.row("vision-2030", "1").key()));
    ledger.record(Said.opened(2022), beyondShiftJis());
    service = QueryHttp.on(ledger);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx",
    "pdf, application/pdf, pdf",
    "csv, text/csv;charset=UTF-8, csv",
    "csv-sjis, text/csv;charset=Shift_JIS, csv",
    "json, application/json, json",
    "open-sdg, application/zip, zip",
    "sdmx-csv, application/vnd.sdmx.data+csv;version=2.0.0;charset=UTF-8, csv"
  })
  void a_file_says_what_it_is_and_what_it_is_called(String format, String type, String extension) {
    var answer = export(format);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo(type);
    assertThat(header(answer, "Content-Disposition"))
        .contains("filename=\"kumamoto-2021." + extension + "\"")
        .contains(
            "filename*=UTF-8''SDGs%E6%9C%AA%E6%9D%A5%E9%83%BD%E5%B8%82%E8%A8%88%E7%94%BB_2021")
        .endsWith("." + extension);
  }

  @Test
  void a_file_that_has_not_changed_is_not_sent_again() {
    String tag = header(export("csv"), "ETag");
    var again = get(SHEET + "/export?format=csv", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().allValues("ETag")).containsExactly(tag);
    assertThat(again.headers().allValues("Cache-Control")).hasSize(1);
  }

  @Test
  void a_file_that_has_not_changed_is_not_even_made() {
    String sheet = "/api/plans/kumamoto/sheets/2022";
    assertThat(get(sheet + "/export?format=csv-sjis").statusCode()).isEqualTo(422);
    String tag = header(get(sheet + "/export?format=csv"), "ETag");
    var again = get(sheet + "/export?format=csv-sjis", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void an_unknown_format_is_refused_with_those_that_there_are() {
    var answer = service.program(SHEET + "/export?format=docx");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("type").asString()).endsWith("unknown-format");
    assertThat(answer.json().path("detail").asString()).contains("docx").contains("sdmx-csv");
  }

  @Test
  void a_sheet_that_nobody_opened_has_no_file() {
    assertThat(get("/api/plans/kumamoto/sheets/1999/export").statusCode()).isEqualTo(404);
  }

  @Test
  void a_department_that_answers_for_nothing_gets_no_template() {
    var answer = service.program(SHEET + "/template?department=health");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("type").asString()).endsWith("no-rows-of-department");
    assertThat(service.program(SHEET + "/template").status()).isEqualTo(400);
  }

  @Test
  void the_json_is_the_view() {
    var view = service.json(SHEET);
    var file = service.json(SHEET + "/export?format=json");
    assertThat(file.path("tables")).isEqualTo(view.path("tables"));
  }

  @Test
  void the_two_csv_files_say_the_same() {
    String utf8 = new String(export("csv").body(), StandardCharsets.UTF_8);
    String sjis = new String(export("csv-sjis").body(), Charset.forName("windows-31j"));
    assertThat(utf8).startsWith("\uFEFFtable,");
    assertThat(sjis).isEqualTo(utf8.substring(1));
    assertThat(utf8.lines()).hasSize(31);
  }

  @Test
  void the_spreadsheet_opens_again() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(export("xlsx").body()))) {
      assertThat(workbook.getSheet(FormNames.TABLES)).isNotNull();
      assertThat(workbook.getSheet(FormNames.NOTES).getRow(1).getCell(4).getStringCellValue())
          .isEqualTo("市民の参加をどう増やすか、次の年に示すこと。");
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex(FormNames.WRITTEN))).isTrue();
    }
  }

  @Test
  void open_sdg_gets_two_files_for_each_indicator() throws IOException {
    List<String> names = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(export("open-sdg").body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names)
        .contains("data/indicator_kumamoto-1.csv", "meta/kumamoto-1.md")
        .doesNotHaveDuplicates();
  }

  private static LedgerEvent beyondShiftJis() {
    Row row = new Row(Said.ROW, "𠮷", null, null, null, Said.X, false, Period.fiscalYear(2023));
    var printed = new PrintedRow(null, null, null, List.of(), null, null);
    return new SheetEvent.RowReported(Said.PLAN, 2022, row, printed, null, Said.BY);
  }

  private static HttpResponse<byte[]> export(String format) {
    return get(SHEET + "/export?format=" + format);
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
    request.header("Authorization", service.authorization());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
