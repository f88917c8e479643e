package org.kaitei.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A sample client that follows a view, and what it has printed. */
record Watching(Process process, Path output) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  static Watching start(List<String> program, KaiteiProcess kaitei, String view)
      throws IOException {
    Path output = Files.createTempFile("watch", ".out");
    output.toFile().deleteOnExit();
    List<String> command = new ArrayList<>(program);
    command.add(kaitei.at(view).toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("TOKEN", kaitei.token());
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    return new Watching(process, output);
  }

  /** The ids of all documents that came, in their order. */
  List<String> versions() {
    try {
      return Files.readAllLines(output).stream()
          .map(line -> line.split(" ", 3))
          .filter(words -> words[0].equals("snapshot") || words[0].equals("change"))
          .map(words -> words[1])
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void awaitVersions(int number) {
    await(output.toString()).atMost(PATIENCE).until(() -> versions().size() >= number);
  }
}
