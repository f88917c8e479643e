package org.kaitei.query.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SequencedEvent;
import org.springframework.http.MediaType;

/** A form in which events leave the service as a file. */
enum LedgerFormat {
  /** For people: a line for each thing that an event says. */
  CSV("csv", "text/csv;charset=UTF-8") {
    @Override
    Lines lines(OutputStream out, EntryWords words) throws IOException {
      return new LedgerCsv(buffered(out), words);
    }
  },
  /** For programs: each event as it was stored, see {@link StoredForm}. */
  JSON_LINES("jsonl", "application/x-ndjson") {
    @Override
    Lines lines(OutputStream out, EntryWords words) {
      return new JsonLines(buffered(out));
    }
  };

  private final String parameter;
  private final MediaType mediaType;

  LedgerFormat(String parameter, String mediaType) {
    this.parameter = parameter;
    this.mediaType = MediaType.parseMediaType(mediaType);
  }

  /**
   * @throws Refusal {@code unknown-format} with those that there are
   */
  static LedgerFormat of(String parameter) {
    return Arrays.stream(values())
        .filter(format -> format.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.malformed("unknown-format", Map.of("format", parameter, "known", known())));
  }

  private static String known() {
    return Arrays.stream(values()).map(f -> f.parameter).collect(Collectors.joining(", "));
  }

  MediaType mediaType() {
    return mediaType;
  }

  String extension() {
    return parameter;
  }

  /** Begins a file. */
  abstract Lines lines(OutputStream out, EntryWords words) throws IOException;

  private static Writer buffered(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  /** A file that is being written. Nothing is sent of one that fails at its beginning. */
  interface Lines {

    /**
     * @param fitting what of the event fits: all of it, or some of its parts
     */
    void write(SequencedEvent event, List<LedgerEntry> fitting) throws IOException;

    /** Sends what is left. */
    void end() throws IOException;
  }

  private record JsonLines(Writer out) implements Lines {

    @Override
    public void write(SequencedEvent event, List<LedgerEntry> fitting) throws IOException {
      out.write(EventJson.mapper().writeValueAsString(StoredForm.of(event)));
      out.write('\n');
    }

    @Override
    public void end() throws IOException {
      out.flush();
    }
  }
}
