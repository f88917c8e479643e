package org.kaitei.command.sheet.workbook;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The texts that cells share, without their readings (furigana). Their number is counted: what a
 * file says of it need not be so.
 */
final class SharedTexts extends ReadOnlySharedStringsTable {

  // Without a value of its own, which would be given to it only after the texts have been read.
  private int texts;

  SharedTexts(OPCPackage parts) throws IOException, SAXException {
    super(parts, false);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (name.equals("si") && ++texts > Limits.TEXTS) {
      throw Container.tooLarge("texts", Limits.TEXTS);
    }
    super.startElement(uri, name, qualified, attributes);
  }
}
