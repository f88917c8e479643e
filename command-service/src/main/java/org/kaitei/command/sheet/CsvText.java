package org.kaitei.command.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;

/**
 * The text of a file as people send it: UTF-8 with or without a byte-order mark, or what Excel
 * calls Shift_JIS in Japan. Bytes that are neither are refused, never replaced.
 */
final class CsvText {

  /** UTF-8 first: Japanese text in Shift_JIS is practically never valid UTF-8. */
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

  private CsvText() {}

  /**
   * @throws Refusal {@code unknown-encoding}
   */
  static String decoded(byte[] bytes) {
    for (Charset charset : CHARSETS) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // the next one may fit
      }
    }
    throw Refusal.invalid("unknown-encoding", Map.of());
  }
}
