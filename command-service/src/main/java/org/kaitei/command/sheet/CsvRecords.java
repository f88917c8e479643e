package org.kaitei.command.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kaitei.ledger.Refusal;

/**
 * The records of a text in CSV, one after the other. What breaks one is a quotation mark: one that
 * is not closed, or text behind a closing one.
 */
final class CsvRecords implements Iterator<CSVRecord> {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  CsvRecords(String text) {
    try {
      parser =
          CSVFormat.DEFAULT
              .builder()
              .setIgnoreEmptyLines(false)
              .get()
              .parse(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be read", e);
    }
    records = parser.iterator();
  }

  /**
   * @throws Refusal {@code broken-csv} with the line in which the next record begins
   */
  @Override
  public boolean hasNext() {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw Refusal.invalid("broken-csv", Map.of("line", line));
    }
  }

  @Override
  public CSVRecord next() {
    return records.next();
  }
}
