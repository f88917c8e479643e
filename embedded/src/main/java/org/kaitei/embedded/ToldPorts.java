package org.kaitei.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The ports that a process has been told, each a lock on one byte of a file that stays empty and
 * that the processes share. The system lets go of them when the process ends, however it ends.
 */
record ToldPorts(FileChannel shared) {

  /** Known to this process alone where the file of that name is another user's. */
  static ToldPorts ofThisUser() {
    String user = Integer.toHexString(System.getProperty("user.name").hashCode());
    Path shared = Path.of(System.getProperty("java.io.tmpdir"), "kaitei-ports-" + user);
    try {
      return in(Files.isWritable(shared) || Files.notExists(shared) ? shared : ownFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path ownFile() throws IOException {
    Path own = Files.createTempFile("kaitei-ports", null);
    own.toFile().deleteOnExit();
    return own;
  }

  static ToldPorts in(Path file) throws IOException {
    return new ToldPorts(
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
  }

  /** Whether nobody had it; then it is this process's own. */
  boolean take(int port) throws IOException {
    try {
      return shared.tryLock(port, 1, false) != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }
}
