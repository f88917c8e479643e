package org.kaitei.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password that is made up once and kept in a file which only this user can read.
 *
 * @param value the password, 32 hexadecimal digits
 * @param file where it is kept
 */
public record Secret(String value, Path file) {

  /** The file's password, or a new one when there is no file. */
  public static Secret in(Path file) throws IOException {
    try {
      return new Secret(Files.readString(file).strip(), file);
    } catch (NoSuchFileException absent) {
      byte[] random = new byte[16];
      new SecureRandom().nextBytes(random);
      Secret made = new Secret(HexFormat.of().formatHex(random), file);
      made.keep();
      return made;
    }
  }

  private void keep() throws IOException {
    Path writing =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "secret",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(writing, value + "\n");
    Files.move(writing, file);
  }
}
