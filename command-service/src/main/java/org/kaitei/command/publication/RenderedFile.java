package org.kaitei.command.publication;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kaitei.sheet.SealedFile;

/** One form of a publication, with its bytes. */
record RenderedFile(String mediaType, byte[] content) {

  /** What an event says of it. */
  SealedFile sealed() {
    return new SealedFile(mediaType, sha256(content), content.length);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
