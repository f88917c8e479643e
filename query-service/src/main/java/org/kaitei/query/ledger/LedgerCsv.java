package org.kaitei.query.ledger;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kaitei.form.SafeText;
import org.kaitei.ledger.SequencedEvent;

/**
 * The ledger as a table for spreadsheets. Times are Japanese. New columns come last, since others
 * read by their places.
 */
final class LedgerCsv implements LedgerFormat.Lines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSXXX")
          .withZone(ZoneId.of("Asia/Tokyo"));

  private static final List<String> COLUMNS =
      List.of(
          "position",
          "recorded-at",
          "what",
          "plan",
          "indicator",
          "period",
          "component",
          "before",
          "after",
          "text",
          "reason",
          "who",
          "department",
          "kind",
          "stream",
          "revision",
          "event-id",
          "hash",
          "plan-name",
          "indicator-name",
          "who-name",
          "department-name");

  private final CSVPrinter out;
  private final EntryWords words;

  LedgerCsv(Writer out, EntryWords words) throws IOException {
    this.words = words;
    out.write(BYTE_ORDER_MARK);
    this.out = new CSVPrinter(out, CSVFormat.RFC4180);
    this.out.printRecord(COLUMNS.stream().map(column -> words.say("ledger.column." + column)));
  }

  @Override
  public void write(SequencedEvent event, List<LedgerEntry> fitting) throws IOException {
    String hash = HexFormat.of().formatHex(event.hash());
    for (LedgerEntry entry : fitting) {
      out.printRecord(cells(entry, hash).map(cell -> SafeText.of(Objects.toString(cell, ""))));
    }
  }

  private Stream<Object> cells(LedgerEntry entry, String hash) {
    return Stream.of(
        entry.position(),
        TIME.format(entry.recordedAt()),
        words.say("event." + entry.kind()),
        entry.plan(),
        entry.indicator(),
        entry.period() == null ? null : entry.period().code(),
        entry.component(),
        entry.before(),
        entry.after(),
        entry.text(),
        entry.reason(),
        entry.recordedBy(),
        entry.department(),
        entry.kind(),
        entry.stream(),
        entry.revision(),
        entry.eventId(),
        hash,
        words.plan(entry.plan()),
        words.indicator(entry.indicator()),
        words.person(entry.recordedBy()),
        words.department(entry.department(), entry.recordedAt()));
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
