package org.kaitei.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Text that is not JSON, or JSON that says one thing twice: where the reader had to stop. */
final class BrokenJson {

  /** The parser has no type of its own for it. */
  private static final String TWICE = "Duplicate Object property";

  private BrokenJson() {}

  /**
   * @param sent the whole body
   * @return {@code duplicate-field}, pointing at it, or {@code unreadable-body} with line and
   *     column
   */
  static Refusal refusal(StreamReadException e, byte[] sent) {
    if (e.getOriginalMessage().startsWith(TWICE) && e.processor() instanceof JsonParser json) {
      Map<String, Object> facts = Map.of("field", json.streamReadContext().currentName());
      String pointer = json.streamReadContext().pathAsPointer().toString();
      var fault = new Fault(null, pointer, "duplicate-field", facts);
      return new Refusal(Kind.MALFORMED, fault.code(), facts, List.of(fault));
    }
    var fault = new Fault(null, null, "broken-json", place(e.getLocation(), sent));
    return new Refusal(Kind.MALFORMED, "unreadable-body", Map.of(), List.of(fault));
  }

  /** Counted in characters, as an editor does; the parser counts columns in bytes. */
  private static Map<String, Object> place(TokenStreamLocation at, byte[] sent) {
    if (at.getByteOffset() < 0) {
      return Map.of("line", at.getLineNr(), "column", at.getColumnNr());
    }
    int read = (int) Math.min(at.getByteOffset(), sent.length);
    String before = new String(sent, 0, read, StandardCharsets.UTF_8);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return Map.of("line", at.getLineNr(), "column", line.codePointCount(0, line.length()) + 1);
  }
}
