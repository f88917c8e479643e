package org.kaitei.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that lives on after the process that started it was killed. The caller holds the
 * folder's lock, so nobody is using it.
 */
final class OrphanedServer {
  private static final int PATIENCE_SECONDS = 60;

  private OrphanedServer() {}

  /** Stops the server that runs on the data folder, if one does, and waits until it is gone. */
  static void stop(Path data) throws IOException {
    Path note = data.resolve("postmaster.pid");
    List<String> lines;
    try {
      lines = Files.readAllLines(note);
    } catch (NoSuchFileException nobody) {
      return;
    }
    ProcessHandle server = lines.isEmpty() ? null : running(lines.getFirst(), data);
    if (server == null) {
      // PostgreSQL would take any process that has the number by now for its predecessor.
      Files.delete(note);
      return;
    }
    if (!gone(server, "INT") && !gone(server, "QUIT")) {
      throw new IOException("PostgreSQL process " + server.pid() + " does not stop on " + data);
    }
  }

  private static ProcessHandle running(String pid, Path data) {
    return ProcessHandle.of(Long.parseLong(pid.strip()))
        .filter(process -> isPostgresOn(data, process.info()))
        .orElse(null);
  }

  private static boolean isPostgresOn(Path data, ProcessHandle.Info info) {
    boolean postgres = info.command().filter(command -> command.endsWith("/postgres")).isPresent();
    String[] arguments = info.arguments().orElse(new String[0]);
    return postgres && Arrays.asList(arguments).contains(data.toString());
  }

  private static boolean gone(ProcessHandle server, String signal) throws IOException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid())).start();
    try {
      server.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      return true;
    } catch (CompletionException stillThere) {
      return false;
    }
  }
}
