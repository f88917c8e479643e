package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaitei.query.export.Sheets.aimed;
import static org.kaitei.query.export.Sheets.form;
import static org.kaitei.query.export.Sheets.provisional;
import static org.kaitei.query.export.Sheets.reporting;
import static org.kaitei.query.export.Sheets.row;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.figure.Period;
import org.kaitei.form.FormColumn;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;

class PdfFormTest {

  @Test
  void its_text_can_be_selected() throws IOException {
    PdfReader pdf = written(row("1", "経済", "放課後学習教室の開催箇所", "箇所", "0", "3", aimed("10"), "20%"));
    String text = new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s", "");
    assertThat(text).contains("2021年度進捗評価シート", "経済", "放課後学習教室の開", "3箇所", "10箇所", "20%", "1/1");
  }

  @Test
  void a_long_one_repeats_its_headings_and_numbers_its_pages() throws IOException {
    var rows = new ShownRow[80];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(String.valueOf(i + 1), "人", "1", "2", "3");
    }
    PdfReader pdf = written(rows);
    assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
    String second = new PdfTextExtractor(pdf).getTextFromPage(2).replaceAll("\\s", "");
    assertThat(second).contains("表一", "当初値", "実績（2021年度）", "2/" + pdf.getNumberOfPages());
    assertThat(SimpleBookmark.getBookmarkList(pdf)).hasSize(1);
  }

  @Test
  void it_is_a4_across_in_japanese_with_a_bookmark_for_each_table() throws IOException {
    PdfReader pdf = written(row("1", "人", "1", "2", "3"));
    assertThat(pdf.getPageSizeWithRotation(1).getWidth()).isBetween(841f, 843f);
    assertThat(pdf.getPageSizeWithRotation(1).getHeight()).isBetween(594f, 596f);
    assertThat(pdf.getCatalog().get(PdfName.LANG)).hasToString("ja");
    assertThat(SimpleBookmark.getBookmarkList(pdf)).hasSize(1);
  }

  @Test
  void each_table_is_without_the_columns_in_which_nothing_of_its_own_stands() throws IOException {
    ShownRow earlier =
        reporting(
            row("1", "経済", "指標1", "人", "1", "2", aimed("3"), null),
            new ShownActual(2020, Period.fiscalYear(2020), "4", "4"));
    ShownRow later = row("2", "人", "1", "2", "3");
    Form form = form(new Table("a", "表一", List.of(earlier)), new Table("b", "表二", List.of(later)));
    var tables = new PdfTables(form, null, 7);
    assertThat(tables.columns(form.tables().getFirst()))
        .contains(FormColumn.GROUP, FormColumn.actual(2020), FormColumn.actualPeriod(2020));
    assertThat(tables.columns(form.tables().getLast()))
        .contains(FormColumn.actual(2021), FormColumn.TARGET)
        .doesNotContain(FormColumn.GROUP, FormColumn.actual(2020), FormColumn.actualPeriod(2020));
  }

  @Test
  void a_provisional_figure_is_called_so_in_its_row() throws IOException {
    PdfReader pdf = written(reporting(row("1", "人", "1", "2", "3"), provisional("2")));
    String text = new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s", "");
    assertThat(text).contains("2021年度の実績は速報値です。");
  }

  @Test
  void a_machine_without_a_japanese_font_says_so(@TempDir Path empty) throws IOException {
    assertThat(refused(empty)).isEqualTo("no-japanese-font");
    Path broken = Files.write(empty.resolve("x.ttf"), "x".getBytes(StandardCharsets.UTF_8));
    assertThat(refused(broken)).isEqualTo("no-japanese-font");
  }

  private static String refused(Path place) {
    return catchThrowableOfType(Refusal.class, () -> PdfFont.chosen(place.toString()).font())
        .code();
  }

  private static PdfReader written(ShownRow... rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    PdfForm.write(form(rows), PdfFont.chosen("").font(), bytes);
    return new PdfReader(bytes.toByteArray());
  }
}
