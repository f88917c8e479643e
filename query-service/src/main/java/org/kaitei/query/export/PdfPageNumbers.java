package org.kaitei.query.export;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Numbers the pages: 2 / 5. How many there are is known only at the end. */
final class PdfPageNumbers extends PdfPageEventHelper {

  private static final int POINTS = 8;
  private static final float FROM_BELOW = 18;

  private final BaseFont face;
  private PdfTemplate count;

  PdfPageNumbers(BaseFont face) {
    this.face = face;
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document document) {
    count = writer.getDirectContent().createTemplate(40, POINTS * 2f);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    String number = writer.getPageNumber() + " / ";
    float middle = document.getPageSize().getWidth() / 2;
    PdfContentByte page = writer.getDirectContent();
    text(page, number, middle - face.getWidthPoint(number, POINTS), FROM_BELOW);
    page.addTemplate(count, middle, FROM_BELOW);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    text(count, String.valueOf(writer.getPageNumber() - 1), 0, 0);
  }

  private void text(PdfContentByte on, String text, float x, float y) {
    on.beginText();
    on.setFontAndSize(face, POINTS);
    on.setTextMatrix(x, y);
    on.showText(text);
    on.endText();
  }
}
