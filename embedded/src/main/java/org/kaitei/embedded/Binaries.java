package org.kaitei.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where PostgreSQL's programs are unpacked: once for each user, in a folder that no other user can
 * put programs into; beside the data for a user without a home.
 */
final class Binaries {
  private Binaries() {}

  static Path folder(Path besideTheData) throws IOException {
    Path home = Path.of(System.getProperty("user.home"));
    Path base = Files.isWritable(home) ? home.resolve(".cache") : besideTheData;
    Path ours = Files.createDirectories(base).resolve("kaitei");
    if (!Files.exists(ours)) {
      Files.createDirectories(
          ours, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return ours.resolve("postgres");
  }
}
