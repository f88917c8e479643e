package org.kaitei.command.sheet.workbook;

import java.nio.charset.StandardCharsets;

/**
 * Finds a word in a part that comes in pieces. Zero bytes are passed over, so that a part in
 * two-byte characters hides none.
 */
final class WordSearch {

  private final byte[] wanted;
  private int matched;

  /**
   * @param wanted whose first letter does not occur in it again
   */
  WordSearch(String wanted) {
    this.wanted = wanted.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether it ends in these bytes; what came before is remembered. */
  boolean foundIn(byte[] some, int length) {
    for (int i = 0; i < length; i++) {
      if (some[i] == 0) {
        continue;
      }
      if (some[i] == wanted[matched]) {
        matched++;
      } else {
        matched = some[i] == wanted[0] ? 1 : 0;
      }
      if (matched == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
