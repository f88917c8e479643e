package org.kaitei.standalone.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** Takes the revisions out of the messages of one stream, however it is cut into pieces. */
final class Hearing {
  private static final byte[] REVISION = ascii("\"revision\":");
  private static final byte[] SAYS = ascii("event: ");
  private static final byte[] CHANGE = ascii("event: change\n");
  private static final byte[] SNAPSHOT = ascii("event: snapshot\n");

  private byte[] heard = new byte[1024];
  private int length;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * @param revisions is told that of each document, in the order in which they came
   * @throws IllegalStateException when the stream says that it was interrupted
   */
  void hear(ByteBuffer piece, LongConsumer revisions) {
    int from = Math.max(length - 1, 0);
    if (length + piece.remaining() > heard.length) {
      heard = Arrays.copyOf(heard, 2 * (length + piece.remaining()));
    }
    int more = piece.remaining();
    piece.get(heard, length, more);
    length += more;
    int begin = 0;
    for (int at = from; at + 1 < length; at++) {
      if (heard[at] == '\n' && heard[at + 1] == '\n') {
        message(begin, at + 1, revisions);
        begin = at + 2;
      }
    }
    System.arraycopy(heard, begin, heard, 0, length - begin);
    length -= begin;
  }

  private void message(int begin, int end, LongConsumer revisions) {
    if (!standsAt(begin, end, SAYS)) {
      return;
    }
    if (!standsAt(begin, end, CHANGE) && !standsAt(begin, end, SNAPSHOT)) {
      throw new IllegalStateException(
          new String(heard, begin, end - begin, StandardCharsets.UTF_8));
    }
    int at = begin;
    while (!standsAt(at, end, REVISION)) {
      at++;
    }
    long revision = 0;
    for (at += REVISION.length; Character.isDigit(heard[at]); at++) {
      revision = 10 * revision + heard[at] - '0';
    }
    revisions.accept(revision);
  }

  private boolean standsAt(int at, int end, byte[] words) {
    return at + words.length <= end
        && Arrays.equals(heard, at, at + words.length, words, 0, words.length);
  }
}
