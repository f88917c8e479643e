package org.kaitei.query.views;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.types.Binary;

/** JSON that takes less room, for a view that would be larger than a document may be. */
final class Packed {

  private Packed() {}

  static Binary of(byte[] json) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Binary(packed.toByteArray());
  }

  static byte[] json(Binary packed) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed.getData()))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
