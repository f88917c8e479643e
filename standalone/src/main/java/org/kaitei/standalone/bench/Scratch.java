package org.kaitei.standalone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for one run, and what runs on it. However the run ends, what still runs is stopped, the
 * last first, and the folder is removed.
 */
final class Scratch {
  private final Path folder;
  private final Deque<Runnable> running = new ArrayDeque<>();

  Scratch() throws IOException {
    folder = Files.createTempDirectory("kaitei-bench");
    Runtime.getRuntime().addShutdownHook(new Thread(this::clear, "clear"));
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  synchronized void runs(Runnable stop) {
    running.push(stop);
  }

  /** Stops what was started last. */
  synchronized void stopLast() {
    running.pop().run();
  }

  private synchronized void clear() {
    while (!running.isEmpty()) {
      stopLast();
    }
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException left) {
      System.err.println(folder + " could not be removed: " + left.getMessage());
    }
  }
}
