package org.kaitei.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * The making of a new database, which a kill may interrupt. A note beside the data folder says that
 * it is not finished; it is there only before the server has ever run on the folder, so nothing
 * that anybody recorded can be in what is cleared.
 */
final class FirstStart {
  private final Path data;
  private final Path note;

  FirstStart(Path data) {
    this.data = data;
    this.note = data.resolveSibling("unfinished");
  }

  /**
   * Clears what an interrupted first start left, and notes that one begins when there is no data.
   */
  void clearUnfinished() throws IOException {
    if (Files.exists(note)) {
      FileUtils.deleteDirectory(data.toFile());
    }
    if (!Files.exists(data)) {
      Files.writeString(note, "The database is being made.\n");
    }
  }

  /** The data is whole and the server may run on it. */
  void finished() {
    try {
      if (Files.deleteIfExists(note)) {
        forceToDisk(note.getParent());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void forceToDisk(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder)) {
      channel.force(true);
    }
  }
}
