package org.kaitei.command.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part of a workbook that lists its worksheets. */
final class WorkbookXml extends DefaultHandler {

  /**
   * @param relation the name under which the workbook refers to the worksheet's own part
   */
  record Listed(String name, String relation, boolean hidden) {}

  private final List<Listed> worksheets = new ArrayList<>();
  private boolean from1904;

  List<Listed> worksheets() {
    return worksheets;
  }

  /** Whether days are counted from 1904, as old Macintosh computers did. */
  boolean countsFrom1904() {
    return from1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String said = attributes.getValue("date1904");
      from1904 = "1".equals(said) || "true".equals(said);
    }
    if (name.equals("sheet")) {
      if (worksheets.size() >= Limits.WORKSHEETS) {
        throw Container.tooLarge("worksheets", Limits.WORKSHEETS);
      }
      String state = attributes.getValue("state");
      worksheets.add(
          new Listed(
              attributes.getValue("name"),
              relation(attributes),
              state != null && !state.equals("visible")));
    }
  }

  private static String relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id")
          && attributes.getURI(i).contains("relationships")) {
        return attributes.getValue(i);
      }
    }
    return null;
  }
}
