package org.kaitei.query.export;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPTableEvent;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import org.kaitei.form.FormNames;

/** Writes a form as a PDF: A4 across, a bookmark for each table, its text selectable. */
final class PdfForm {

  private static final float MARGIN = 28;
  private static final int TEXT = 7;

  private final Form form;
  private final Document document;
  private final PdfWriter writer;
  private final BaseFont face;

  private PdfForm(Form form, BaseFont face, OutputStream to) {
    this.form = form;
    this.face = face;
    document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 10);
    writer = PdfWriter.getInstance(document, to);
    writer.setPageEvent(new PdfPageNumbers(face));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("ja"));
  }

  static void write(Form form, BaseFont face, OutputStream to) {
    var written = new PdfForm(form, face, to);
    written.document.addTitle(form.title());
    written.document.addCreator("Kaitei");
    written.document.open();
    written.content();
    written.document.close();
  }

  private void content() {
    paragraph(form.title(), 14, Element.ALIGN_CENTER);
    form.lines().forEach(line -> paragraph(line, TEXT + 1, Element.ALIGN_LEFT));
    var tables = new PdfTables(form, face, TEXT);
    for (Form.Table table : form.tables()) {
      PdfPTable printed = tables.table(table);
      printed.setTableEvent(new Bookmark(table.title()));
      document.add(printed);
    }
    form.legend().forEach(line -> paragraph(line, TEXT, Element.ALIGN_LEFT));
    if (!form.notes().isEmpty()) {
      heading(FormNames.NOTES);
      form.notes().forEach(this::note);
    }
  }

  private void heading(String title) {
    var heading = new Paragraph(title, new Font(face, TEXT + 3, Font.BOLD));
    heading.setSpacingBefore(10);
    heading.setSpacingAfter(4);
    document.add(heading);
    bookmark(title, writer.getVerticalPosition(true) + 20);
  }

  private void bookmark(String title, float height) {
    new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FITH, height), title);
  }

  /** Where the table has come to stand; on each further page it is told again, and not marked. */
  private final class Bookmark implements PdfPTableEvent {

    private final String title;
    private boolean made;

    private Bookmark(String title) {
      this.title = title;
    }

    @Override
    public void tableLayout(
        PdfPTable table,
        float[][] widths,
        float[] heights,
        int headerRows,
        int rowStart,
        PdfContentByte[] canvases) {
      if (!made) {
        bookmark(title, heights[0]);
        made = true;
      }
    }
  }

  private void note(Form.Note note) {
    String speaker = note.speaker().isEmpty() ? "" : "　" + note.speaker();
    var head =
        new Paragraph(
            note.kind() + "　" + note.about().replace('\n', '　') + speaker,
            new Font(face, TEXT + 1, Font.BOLD));
    head.setSpacingBefore(6);
    head.setKeepTogether(true);
    document.add(head);
    if (!note.heading().isEmpty()) {
      paragraph(note.heading(), TEXT + 1, Element.ALIGN_LEFT);
    }
    paragraph(note.text(), TEXT + 1, Element.ALIGN_LEFT);
  }

  private void paragraph(String text, int points, int side) {
    var paragraph = new Paragraph(text, new Font(face, points));
    paragraph.setAlignment(side);
    paragraph.setLeading(points * 1.5f);
    document.add(paragraph);
  }
}
