package org.kaitei.query.export;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.List;
import org.kaitei.form.FormColumn;
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
    List<FormColumn> columns = PdfTables.printed(form);
    var tables = new PdfTables(columns, face, TEXT);
    for (Form.Table table : form.tables()) {
      bookmark(table.title());
      document.add(tables.table(table));
    }
    form.legend().forEach(line -> paragraph(line, TEXT, Element.ALIGN_LEFT));
    if (!form.notes().isEmpty()) {
      bookmark(FormNames.NOTES);
      form.notes().forEach(this::note);
    }
  }

  private void bookmark(String title) {
    var heading = new Paragraph(title, new Font(face, TEXT + 3, Font.BOLD));
    heading.setSpacingBefore(10);
    heading.setSpacingAfter(4);
    document.add(heading);
    var here = new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(true) + 20);
    new PdfOutline(writer.getRootOutline(), here, title);
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
