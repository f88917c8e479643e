package org.kaitei.web.gzip;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Keeps the first bytes back until there are enough of them to say how all are sent. */
final class GzipStream extends ServletOutputStream {

  /** Fewer than this hardly become fewer still. */
  private static final int LEAST = 1024;

  private static final int AT_ONCE = 8 * 1024;

  /** Told whether there are few bytes only, says how all are sent. */
  @FunctionalInterface
  interface Beginning {
    Sent sent(boolean isShort);
  }

  private final ServletOutputStream out;
  private final Beginning beginning;
  private final ByteArrayOutputStream first = new ByteArrayOutputStream(LEAST);
  private @Nullable OutputStream decided;

  GzipStream(ServletOutputStream out, Beginning beginning) {
    this.out = out;
    this.beginning = beginning;
  }

  boolean isCoded() {
    return decided instanceof GZIPOutputStream;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (decided != null) {
      decided.write(bytes, from, count);
      return;
    }
    first.write(bytes, from, count);
    if (first.size() >= LEAST) {
      decide();
    }
  }

  private OutputStream decide() throws IOException {
    if (decided == null) {
      decided =
          switch (beginning.sent(first.size() < LEAST)) {
            case AS_THEY_ARE -> out;
            case IN_GZIP -> new GZIPOutputStream(out, AT_ONCE, true);
            case NOT_AT_ALL -> OutputStream.nullOutputStream();
          };
      first.writeTo(decided);
    }
    return decided;
  }

  @Override
  public void flush() throws IOException {
    decide().flush();
  }

  void finish() throws IOException {
    if (decide() instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
  }

  /** The container closes its own stream when the answer is whole. */
  @Override
  public void close() throws IOException {
    finish();
    out.close();
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    out.setWriteListener(listener);
  }
}
