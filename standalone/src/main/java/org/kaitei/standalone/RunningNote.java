package org.kaitei.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code running.json}, which tells tools where the Kaitei that runs on a data folder is
 * found. It is there while Kaitei runs, and after a kill until the next start: only when the folder
 * is locked does it say something.
 *
 * @param pid the process
 * @param port where the pages and the API are served
 * @param parts where the parts are reached
 */
public record RunningNote(long pid, int port, Addresses parts) {
  private static final String FILE = "running.json";
  private static final JsonMapper JSON = new JsonMapper();

  /** Where it lies while Kaitei runs on the folder. */
  public static Path in(Path data) {
    return data.resolve(FILE);
  }

  /** What the Kaitei that runs on the folder says about itself. */
  public static RunningNote read(Path data) throws IOException {
    return JSON.readValue(Files.readAllBytes(in(data)), RunningNote.class);
  }

  void write(Path data) throws IOException {
    Path writing = data.resolve(FILE + ".new");
    Files.write(writing, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    Files.move(writing, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  static void delete(Path data) throws IOException {
    Files.deleteIfExists(in(data));
  }
}
