package org.kaitei.command.sheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook as it was sent, read once from its beginning to its end. Formulas are not computed,
 * and what they came to when the file was saved is not believed.
 */
public record Workbook(List<Worksheet> worksheets) {

  private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);

  /** What is unpacked stands in memory while it is read, so the others wait. */
  private static final Turns AT_ONCE = new Turns(2, Duration.ofSeconds(30), "workbooks-waiting");

  static {
    Limits.set();
  }

  /**
   * @throws Refusal for what cannot or may not be opened, see {@link Container}, and {@code
   *     workbooks-waiting} where others take too long
   */
  public static Workbook read(byte[] bytes) {
    Container.check(bytes);
    return AT_ONCE.take(() -> opened(bytes));
  }

  private static Workbook opened(byte[] bytes) {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return new Workbook(worksheets(parts));
    } catch (Refusal refusal) {
      throw refusal;
    } catch (Exception e) {
      // A file can be broken in more ways than the library has a word for.
      LOG.debug("A workbook cannot be read", e);
      throw Refusal.invalid("broken-workbook", Map.of());
    }
  }

  /** Whether it begins as workbooks do, old ones included. */
  public static boolean isLikely(byte[] bytes) {
    return Container.isLikely(bytes);
  }

  /** All tables, from the first worksheet to the last, without what a form keeps for itself. */
  public List<WorkbookTable> tables(Predicate<String> isName) {
    return worksheets.stream()
        .filter(worksheet -> !WrittenForm.isWritten(worksheet))
        .flatMap(worksheet -> WorkbookTable.of(worksheet, isName).stream())
        .toList();
  }

  private static List<Worksheet> worksheets(OPCPackage parts)
      throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
    var reader = new XSSFReader(parts);
    var listing = new WorkbookXml();
    parse(reader.getWorkbookData(), listing);
    var values =
        new CellValues(new SharedTexts(parts), reader.getStylesTable(), listing.countsFrom1904());
    var worksheets = new ArrayList<Worksheet>();
    for (WorkbookXml.Listed listed : listing.worksheets()) {
      var content = new SheetXml(values);
      parse(reader.getSheet(listed.relation()), content);
      worksheets.add(
          new Worksheet(
              listed.name(),
              listed.hidden(),
              content.rows(),
              new Merged(content.merged()),
              content.hiddenColumns()));
    }
    return worksheets;
  }

  private static void parse(InputStream part, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (part) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(part));
    }
  }
}
