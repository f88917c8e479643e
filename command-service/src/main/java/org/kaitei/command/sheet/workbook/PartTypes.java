package org.kaitei.command.sheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What the parts of a workbook are, as it says itself. The library finds them by this and not by
 * their names, so how large each may be hangs on it as well.
 */
final class PartTypes extends DefaultHandler {

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String WORKSHEET = SPREADSHEET + "worksheet+xml";
  private static final String TEXTS = SPREADSHEET + "sharedstrings+xml";

  private final Map<String, String> byEnding = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private PartTypes() {}

  static PartTypes of(byte[] xml) throws IOException {
    var types = new PartTypes();
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(types);
      reader.setErrorHandler(types);
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
    return types;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "Default" -> put(byEnding, attributes, "Extension");
      case "Override" -> put(byName, attributes, "PartName");
      default -> {}
    }
  }

  private static void put(Map<String, String> types, Attributes attributes, String key) {
    // Of a part that is said to be two things nothing is believed.
    types.merge(
        lower(attributes.getValue(key)),
        lower(attributes.getValue("ContentType")),
        (one, other) -> one.equals(other) ? one : "");
  }

  /** How many bytes a part may unpack to. */
  long most(String name) {
    return switch (byName.getOrDefault("/" + lower(name), "")) {
      case WORKSHEET -> Limits.UNPACKED;
      case TEXTS -> Limits.UNPACKED_TEXTS;
      default -> isPicture(name) ? Limits.UNPACKED : Limits.UNPACKED_WHOLE;
    };
  }

  /** Whether nothing in it is ever understood. */
  boolean isPicture(String name) {
    String ending = lower(name.substring(name.lastIndexOf('.') + 1));
    return byName
        .getOrDefault("/" + lower(name), byEnding.getOrDefault(ending, ""))
        .startsWith("image/");
  }

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
