package org.kaitei.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All kinds of problems, in the order of their codes. The file is made from the code of the calls,
 * by a test that fails when it is not what they say.
 */
public record ProblemTypes(List<ProblemType> all) {

  public static ProblemTypes known() {
    try (InputStream file = ProblemTypes.class.getResourceAsStream("/problem-types.txt")) {
      String lines = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new ProblemTypes(lines.lines().map(ProblemType::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<ProblemType> of(String code) {
    return all.stream().filter(type -> type.code().equals(code)).findFirst();
  }

  /** Those that a call can end with, without what every call can. */
  public Stream<ProblemType> of(String method, String path) {
    String call = method + " " + path;
    return all.stream().filter(type -> type.calls().contains(call));
  }
}
