package org.kaitei.catalogue;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files of the project that are made from its code. */
final class Written {

  private Written() {}

  /** Writes the file anew when it is not as it should be, and then fails. */
  static void isUpToDate(Path file, String expected) {
    try {
      if (!expected.equals(present(file))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, expected);
        fail(
            "%s was out of date. It has been written anew: read what changed, and commit it.",
            file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String present(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
