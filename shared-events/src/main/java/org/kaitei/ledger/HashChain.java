package org.kaitei.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Ties every event to all that were recorded before it: SHA-256 over the previous hash, the
 * position, the recorded time in microseconds since 1970, the transaction's end and every column of
 * the stored row. Each text is preceded by its length, so that no two rows read the same.
 */
public final class HashChain {

  /** What stands before the first event: 32 zero bytes. */
  public static byte[] beginning() {
    return new byte[32];
  }

  private HashChain() {}

  public static byte[] next(
      byte[] previous, long position, Instant recordedAt, long transactionEnd, StoredEvent event) {
    try {
      var bytes = new ByteArrayOutputStream(512);
      var out = new DataOutputStream(bytes);
      out.write(previous);
      out.writeLong(position);
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
      out.writeLong(transactionEnd);
      write(out, event.eventId());
      write(out, event.stream().value());
      out.writeLong(event.revision());
      write(out, event.kind());
      write(out, event.name());
      write(out, event.nameRevision());
      write(out, event.payload());
      write(out, event.metaData());
      write(out, event.timeStamp());
      return Sha256.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
