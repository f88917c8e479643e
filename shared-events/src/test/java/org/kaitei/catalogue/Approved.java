package org.kaitei.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The approved files of the stored events. */
final class Approved {

  private static final Path FILES = Path.of("src/test/resources/events");

  private Approved() {}

  /** With all that the event can carry in that form. */
  static String example(EventForm form) {
    return read(FILES.resolve(form + ".json"));
  }

  /** With only what it must carry, too. */
  static Stream<String> examples(EventForm form) {
    return files(form).stream().map(Approved::read);
  }

  private static List<Path> files(EventForm form) {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(form + "."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
