package org.kaitei.command.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;

/** Small files that would take up much once they are open. */
class FilledMemoryTest {

  private static final String TYPES = "[Content_Types].xml";
  private static final String STYLES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  private static final String LARGE = large();

  @Test
  void the_rows_of_all_worksheets_count_together() {
    String rows = "<row><c><v>1</v></c></row>".repeat(Limits.ROWS);
    assertThat(Workbook.read(listed(BrokenFiles.withRows(rows), 2)).worksheets()).hasSize(3);
    assertThat(refused(listed(BrokenFiles.withRows(rows), 3)).facts())
        .containsEntry("what", "rows")
        .containsEntry("most", (long) Limits.ROWS_TOGETHER);
  }

  @Test
  void the_merged_cells_of_all_worksheets_count_together() {
    String cells = "<mergeCell ref=\"A2:GR3\"/>".repeat(Limits.MERGED / 2 + 1);
    byte[] once =
        BrokenFiles.changed(
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replace("</sheetData>", "</sheetData><mergeCells>" + cells + "</mergeCells>"));
    assertThat(Workbook.read(once).worksheets()).hasSize(1);
    assertThat(refused(listed(once, 1)).facts()).containsEntry("what", "merged");
  }

  @Test
  void a_merged_cell_begins_in_its_first_column_only() {
    var merged = new Merged(List.of(CellRangeAddress.valueOf("B2:D4")));
    assertThat(merged.beginning(1, 4)).contains(2);
    assertThat(merged.beginning(2, 4)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/s.xml", "xl/s.bin", "xl/media/s.png"})
  void styles_are_held_to_their_limit_whatever_they_are_called(String name) {
    byte[] typed =
        BrokenFiles.changed(
            TYPES,
            xml ->
                xml.replace(
                    "</Types>",
                    "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                        .formatted(name, STYLES)));
    assertThat(refused(with(typed, name, LARGE)).facts())
        .containsEntry("most", Limits.UNPACKED_WHOLE);
  }

  @Test
  void a_part_that_is_said_to_be_two_things_is_held_to_the_lower_limit() {
    byte[] twice =
        BrokenFiles.changed(
            TYPES,
            xml ->
                xml.replace(
                    "</Types>",
                    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%s\"/></Types>"
                        .formatted(STYLES)));
    assertThat(refused(with(twice, "xl/worksheets/sheet1.xml", LARGE)).facts())
        .containsEntry("most", Limits.UNPACKED_WHOLE);
  }

  @Test
  void a_worksheet_and_a_picture_may_be_larger() {
    byte[] pictured =
        BrokenFiles.changed(
            TYPES,
            xml ->
                xml.replace(
                    "<Default ",
                    "<Default Extension=\"png\" ContentType=\"image/png\"/><Default "));
    assertThat(Workbook.read(with(pictured, "xl/media/a.png", LARGE)).worksheets()).hasSize(1);
    byte[] spaced = BrokenFiles.withRows(LARGE);
    assertThat(Workbook.read(spaced).worksheets()).hasSize(1);
  }

  @Test
  void a_document_type_is_refused_under_any_name_but_that_of_a_picture() {
    String declared = "<?xml version=\"1.0\"?><!DOCTYPE x><x/>";
    assertThat(refused(BrokenFiles.with("xl/s.bin", declared)).code())
        .isEqualTo("workbook-doctype");
    byte[] pictured =
        BrokenFiles.changed(
            TYPES,
            xml ->
                xml.replace(
                    "<Default ",
                    "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/><Default "));
    assertThat(Workbook.read(with(pictured, "xl/media/a.svg", declared)).worksheets()).hasSize(1);
  }

  @Test
  void types_that_are_no_xml_are_broken() {
    assertThat(refused(BrokenFiles.changed(TYPES, xml -> "types")).code())
        .isEqualTo("broken-workbook");
  }

  @Test
  void a_number_format_is_no_longer_than_spreadsheets_write_it() {
    assertThat(CellFormat.of(164, "0".repeat(Limits.FORMAT_CODE))).isNotNull();
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> CellFormat.of(164, "e".repeat(Limits.FORMAT_CODE + 1)));
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo("broken-workbook");
  }

  @Test
  void a_text_that_is_longer_than_any_heading_is_none() {
    assertThat(JapaneseHeadings.code("指" + " ".repeat(50) + "標", "")).contains("indicator");
    assertThat(JapaneseHeadings.code("指" + " ".repeat(500) + "標", "")).isEmpty();
  }

  /** White space that does not shrink to nearly nothing, as the library refuses what does. */
  private static String large() {
    var some = new Random(1);
    return some.ints(Limits.UNPACKED_WHOLE + 1, 0, 2)
        .mapToObj(i -> i == 0 ? " " : "\n")
        .collect(Collectors.joining());
  }

  /** The only worksheet once more, as often as said. */
  private static byte[] listed(byte[] workbook, int more) {
    Map<String, byte[]> parts = BrokenFiles.parts(workbook);
    String xml = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
    String relation = xml.replaceFirst("(?s).*<sheet [^>]*r:id=\"([^\"]+)\".*", "$1");
    String sheets =
        IntStream.range(0, more)
            .mapToObj(
                i ->
                    "<sheet name=\"s%d\" sheetId=\"%d\" r:id=\"%s\"/>"
                        .formatted(i, i + 9, relation))
            .reduce("", String::concat);
    return BrokenFiles.with(
        workbook,
        "xl/workbook.xml",
        xml.replace("</sheets>", sheets + "</sheets>").getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] with(byte[] workbook, String name, String content) {
    return BrokenFiles.with(workbook, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Refusal refused(byte[] bytes) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workbook.read(bytes));
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
