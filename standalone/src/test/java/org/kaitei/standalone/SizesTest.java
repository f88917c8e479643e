package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that has grown long is a sign that an idea is missing. */
class SizesTest {

  private static final Path TOP = Path.of("..");

  @Test
  void files_are_short() throws IOException {
    List<Path> files;
    try (var modules = Files.list(TOP)) {
      files = modules.map(m -> m.resolve("src/main/java")).flatMap(SizesTest::sources).toList();
    }
    assertThat(files).hasSizeGreaterThan(200);
    assertThat(files).allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(250));
    long median = files.stream().map(SizesTest::lines).sorted().toList().get(files.size() / 2);
    assertThat(median).isLessThan(60);
  }

  private static Stream<Path> sources(Path folder) {
    try {
      return Files.isDirectory(folder)
          ? Files.walk(folder).filter(file -> file.toString().endsWith(".java"))
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
