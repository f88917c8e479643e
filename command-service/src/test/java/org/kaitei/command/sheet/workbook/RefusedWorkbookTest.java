package org.kaitei.command.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;

class RefusedWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void a_sound_workbook_is_read() {
    assertThat(Workbook.read(BrokenFiles.sound()).worksheets())
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.rows()).hasSize(1));
  }

  @Test
  void what_is_no_workbook_is_refused() {
    assertThat(refused("table,no\n".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("not-a-workbook");
    assertThat(refused(new byte[0]).code()).isEqualTo("not-a-workbook");
    byte[] document =
        BrokenFiles.zipped(
            Map.of("[Content_Types].xml", new byte[0], "word/document.xml", new byte[0]));
    assertThat(refused(document).code()).isEqualTo("not-a-workbook");
  }

  @Test
  void the_old_format_and_one_with_a_password_are_told_apart() throws IOException {
    assertThat(refused(old()).code()).isEqualTo("old-workbook");
    assertThat(refused(encrypted()).code()).isEqualTo("encrypted-workbook");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, workbook-with-macros",
    "XL/VBAPROJECT.BIN, workbook-with-macros",
    "xl/macrosheets/sheet1.xml, workbook-with-macros",
    "xl/externalLinks/externalLink1.xml, workbook-with-links",
    "xl/connections.xml, workbook-with-links",
    "xl/queryTables/queryTable1.xml, workbook-with-links",
    "xl/embeddings/oleObject1.bin, workbook-with-objects",
    "xl/activeX/activeX1.xml, workbook-with-objects",
    "../../etc/passwd, workbook-entry-name",
    "xl/../../evil.xml, workbook-entry-name",
    "/etc/passwd, workbook-entry-name",
    "..\\evil.xml, workbook-entry-name",
    "C:evil.xml, workbook-entry-name",
    "XL/workbook.xml, workbook-entry-name"
  })
  void a_part_that_could_act_or_leads_elsewhere_is_refused_by_its_name(String part, String code) {
    Refusal refusal = refused(BrokenFiles.with(part, "x"));
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.facts()).containsEntry("name", part.replace('\\', '/'));
  }

  @Test
  void a_workbook_that_may_hold_macros_is_refused_by_its_type() {
    byte[] macros =
        BrokenFiles.changed(
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    assertThat(refused(macros).code()).isEqualTo("workbook-with-macros");
  }

  @ParameterizedTest
  @ValueSource(strings = {SHEET, "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"})
  void a_document_type_is_refused_in_whichever_part(String part) {
    byte[] bomb =
        BrokenFiles.changed(
            part,
            xml ->
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                    + xml.substring(xml.indexOf("?>") + 2));
    Refusal refusal = refused(bomb);
    assertThat(refusal.code()).isEqualTo("workbook-doctype");
    assertThat(refusal.facts()).containsEntry("name", part);
  }

  @Test
  void a_document_type_in_two_byte_characters_is_found_too() {
    byte[] xml = "<?xml version=\"1.0\"?><!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_16);
    assertThat(refused(BrokenFiles.with(BrokenFiles.sound(), "xl/a.xml", xml)).code())
        .isEqualTo("workbook-doctype");
  }

  @Test
  void what_unpacks_to_more_than_is_read_is_refused_before_it_is_understood() {
    byte[] zeroes = new byte[(int) Limits.UNPACKED + 1];
    byte[] bomb = BrokenFiles.with(BrokenFiles.sound(), "xl/media/image1.png", zeroes);
    assertThat(bomb.length).isLessThan(1024 * 1024);
    Refusal refusal = refused(bomb);
    assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(refusal.code()).isEqualTo("workbook-too-large");
    assertThat(refusal.facts()).containsEntry("what", "bytes");
  }

  @ParameterizedTest
  @CsvSource({"xl/styles2.xml, 4194304", "xl/sharedStrings.xml, 25165824"})
  void a_part_that_is_held_as_a_whole_has_a_limit_of_its_own(String part, long most) {
    byte[] long_ = new byte[(int) most + 1];
    Refusal refusal = refused(BrokenFiles.with(BrokenFiles.sound(), part, long_));
    assertThat(refusal.facts()).containsEntry("most", most);
  }

  @Test
  void thousands_of_parts_are_too_many() {
    Map<String, byte[]> parts = BrokenFiles.parts(BrokenFiles.sound());
    for (int i = 0; i < Limits.ENTRIES; i++) {
      parts.put("xl/media/" + i, new byte[0]);
    }
    assertThat(refused(BrokenFiles.zipped(parts)).facts()).containsEntry("what", "entries");
  }

  @Test
  void a_file_that_was_cut_off_or_holds_no_xml_is_broken() {
    byte[] sound = BrokenFiles.sound();
    for (int length : new int[] {10, sound.length / 2, sound.length - 30}) {
      assertThat(refused(Arrays.copyOf(sound, length)).code()).isEqualTo("broken-workbook");
    }
    assertThat(refused(BrokenFiles.changed(SHEET, xml -> xml.substring(0, 100))).code())
        .isEqualTo("broken-workbook");
    assertThat(refused(BrokenFiles.changed(SHEET, xml -> "not xml")).code())
        .isEqualTo("broken-workbook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"A1\"><v>1</v></c>",
        "<row r=\"1\"><f>1</f></row>",
        "<row r=\"x\"><c/></row>",
        "<row r=\"1\"><c r=\"A1\"><v>one</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"x\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"!\"><v>1</v></c></row>"
      })
  void rows_that_no_spreadsheet_writes_are_broken(String rows) {
    assertThat(refused(BrokenFiles.withRows(rows)).code()).isEqualTo("broken-workbook");
  }

  @Test
  void too_many_rows_columns_and_worksheets_are_refused() {
    var rows = new StringBuilder();
    for (int i = 1; i <= Limits.ROWS + 1; i++) {
      rows.append("<row r=\"%d\"><c r=\"A%d\"><v>1</v></c></row>".formatted(i, i));
    }
    assertThat(refused(BrokenFiles.withRows(rows.toString())).facts())
        .containsEntry("what", "rows");
    assertThat(
            refused(BrokenFiles.withRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")).facts())
        .containsEntry("what", "columns");
    String sheets = "<sheet name=\"s\" sheetId=\"1\" r:id=\"rId3\"/>".repeat(Limits.WORKSHEETS);
    byte[] many =
        BrokenFiles.changed(
            "xl/workbook.xml", xml -> xml.replace("</sheets>", sheets + "</sheets>"));
    assertThat(refused(many).facts()).containsEntry("what", "worksheets");
  }

  @Test
  void too_many_cells_merged_cells_and_shared_texts_are_refused() {
    String row = "<row>" + "<c><v>1</v></c>".repeat(Limits.COLUMNS) + "</row>";
    int enough = Limits.CELLS / Limits.COLUMNS + 1;
    assertThat(refused(BrokenFiles.withRows(row.repeat(enough))).facts())
        .containsEntry("what", "cells");
    String merged = "<mergeCell ref=\"A2:B3\"/>".repeat(Limits.MERGED + 1);
    byte[] many =
        BrokenFiles.changed(
            SHEET,
            xml ->
                xml.replace("</sheetData>", "</sheetData><mergeCells>" + merged + "</mergeCells>"));
    assertThat(refused(many).facts()).containsEntry("what", "merged");
    byte[] texts =
        BrokenFiles.changed(
            "xl/sharedStrings.xml",
            xml -> xml.replace("</sst>", "<si><t>a</t></si>".repeat(Limits.TEXTS) + "</sst>"));
    assertThat(refused(texts).facts()).containsEntry("what", "texts");
  }

  @Test
  void shared_texts_that_say_they_are_billions_are_believed_only_when_they_are_there() {
    byte[] liar =
        BrokenFiles.changed(
            "xl/sharedStrings.xml",
            xml -> xml.replaceAll("uniqueCount=\"\\d+\"", "uniqueCount=\"2147483647\""));
    assertThat(Workbook.read(liar).worksheets()).hasSize(1);
  }

  @Test
  void a_merged_cell_over_a_whole_worksheet_costs_nothing() {
    byte[] huge =
        BrokenFiles.changed(
            SHEET,
            xml ->
                xml.replace(
                    "</sheetData>",
                    "</sheetData><mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"));
    assertThat(Workbook.read(huge).worksheets().getFirst().merged().beginning(0, 500_000))
        .contains(2);
  }

  private static byte[] old() throws IOException {
    try (var workbook = new org.apache.poi.hssf.usermodel.HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      workbook.createSheet("Sheet1");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted() throws IOException {
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var in = encryptor.getDataStream(files)) {
        in.write(BrokenFiles.sound());
      } catch (java.security.GeneralSecurityException e) {
        throw new IOException(e);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static Refusal refused(byte[] bytes) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workbook.read(bytes));
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
