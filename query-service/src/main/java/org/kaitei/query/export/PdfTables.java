package org.kaitei.query.export;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;
import org.kaitei.form.FormColumn;

/**
 * The tables of a form. Their titles and headings are repeated on each page, and columns in which
 * nothing stands are left out of each table by itself.
 */
record PdfTables(Form form, BaseFont face, int points) {

  private static final Color SHADE = new Color(230, 230, 230);

  /** The title and the two rows of headings. */
  private static final int ON_EACH_PAGE = 3;

  /** All but those to be filled in. */
  List<FormColumn> columns(Form.Table table) {
    return form.columns().stream()
        .filter(column -> !column.equals(FormColumn.REASON))
        .filter(column -> !form.hides(column, table))
        .toList();
  }

  PdfPTable table(Form.Table table) {
    List<FormColumn> columns = columns(table);
    var printed = new PdfPTable(columns.size());
    printed.setWidthPercentage(100);
    printed.setWidths(columns.stream().mapToInt(FormWidths::of).toArray());
    printed.setSpacingBefore(10);
    printed.addCell(title(table.title(), columns.size()));
    headings(printed, columns);
    printed.setHeaderRows(ON_EACH_PAGE);
    table.rows().forEach(row -> row(printed, columns, row));
    return printed;
  }

  private PdfPCell title(String title, int columns) {
    var cell = new PdfPCell(new Phrase(title, new Font(face, points + 3, Font.BOLD)));
    cell.setColspan(columns);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPaddingBottom(4);
    return cell;
  }

  private void headings(PdfPTable table, List<FormColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      if (i > 0 && columns.get(i - 1).heading().equals(column.heading())) {
        continue;
      }
      PdfPCell cell = heading(column.heading());
      if (column.part() == null) {
        cell.setRowspan(2);
      } else {
        cell.setColspan(
            (int) columns.stream().filter(c -> c.heading().equals(column.heading())).count());
      }
      table.addCell(cell);
    }
    columns.stream()
        .filter(column -> column.part() != null)
        .forEach(column -> table.addCell(heading(column.part())));
  }

  private PdfPCell heading(String text) {
    var cell = new PdfPCell(new Phrase(text, new Font(face, points, Font.BOLD)));
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setBackgroundColor(SHADE);
    return cell;
  }

  /** The group is told in each row, so that none is without it at the top of a page. */
  private void row(PdfPTable table, List<FormColumn> columns, Form.Row row) {
    for (FormColumn column : columns) {
      var cell = new PdfPCell(new Phrase(row.cell(column).text(), new Font(face, points)));
      cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
      boolean value = column.part() != null && column.part().endsWith("値");
      cell.setHorizontalAlignment(value ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
      table.addCell(cell);
    }
  }
}
