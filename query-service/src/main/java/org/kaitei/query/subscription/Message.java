package org.kaitei.query.subscription;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One event of a stream, as Server-Sent Events write it. What it says is shared by all streams that
 * are sent it.
 *
 * @param version that its reader knows then; -1 when it says nothing about the view
 */
record Message(String event, long version, byte[] data) {

  /** Below all versions. */
  static final long NONE = -1;

  /** The connection is to be tried again after so many milliseconds; and headers go out at once. */
  static final byte[] GREETING = "retry: 2000\n: kaitei\n\n".getBytes(US_ASCII);

  static final byte[] HEARTBEAT = ": heartbeat\n\n".getBytes(US_ASCII);

  private static final byte[] END = "\n\n".getBytes(US_ASCII);

  static Message snapshot(Told told) {
    return new Message("snapshot", told.version(), told.document());
  }

  static Message change(Told told) {
    return new Message("change", told.version(), told.document());
  }

  /**
   * @param cursor null when it was no number
   */
  static Message stale(Long cursor, long oldest, Stale why) {
    String data = "{\"resumedFrom\":%s,\"oldest\":%d,\"reason\":\"%s\"}";
    return saying("stale", data.formatted(cursor, oldest, why.word()));
  }

  static Message lagging(long lastSent) {
    return saying("lagging", "{\"lastSent\":%d}".formatted(lastSent));
  }

  static Message ended(End reason) {
    return saying("ended", "{\"reason\":\"%s\"}".formatted(reason.word()));
  }

  private static Message saying(String event, String data) {
    return new Message(event, NONE, data.getBytes(US_ASCII));
  }

  boolean isOfView() {
    return version != NONE;
  }

  void writeTo(OutputStream out) throws IOException {
    String id = isOfView() ? "\nid: " + version : "";
    out.write(("event: " + event + id + "\ndata: ").getBytes(US_ASCII));
    out.write(data);
    out.write(END);
  }
}
