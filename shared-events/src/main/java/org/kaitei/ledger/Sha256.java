package org.kaitei.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), which tells whether two things are the same without keeping either. */
public final class Sha256 {

  private Sha256() {}

  /**
   * @param parts one behind the other; where one ends is not told apart
   */
  public static byte[] of(byte[]... parts) {
    MessageDigest sha256 = digest();
    for (byte[] part : parts) {
      sha256.update(part);
    }
    return sha256.digest();
  }

  /** In lower case. */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(of(content));
  }

  /** Of the text in UTF-8. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
