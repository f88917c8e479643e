package org.kaitei.standalone.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of who may call what, as it was decided: {@code rights.txt}. */
public record RightsTable(List<Line> lines) {

  /**
   * @param call such as {@code GET /api/plans/{plan}}
   * @param allowed those who may
   * @param address that is really called, with what only the test knows in braces
   * @param body null for none
   */
  public record Line(String call, Set<Caller> allowed, String address, String body) {

    String method() {
      return call.split(" ")[0];
    }

    boolean isPage() {
      return !call.contains(" /api/");
    }

    boolean allows(Caller caller) {
      return allowed.contains(caller);
    }
  }

  public static RightsTable read() {
    try (InputStream file = RightsTable.class.getResourceAsStream("/rights.txt")) {
      return new RightsTable(
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(RightsTable::line)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String text) {
    String[] parts = text.split("\\|", 4);
    String call = parts[0].strip();
    String path = call.substring(call.indexOf(' ') + 1);
    String given = parts.length > 2 ? parts[2].strip() : "";
    return new Line(
        call,
        callers(parts[1].strip()),
        given.startsWith("/") ? given : path + given,
        parts.length > 3 ? parts[3].strip() : null);
  }

  private static Set<Caller> callers(String marks) {
    if (!marks.matches("[+-]{" + Caller.values().length + "}")) {
      throw new IllegalArgumentException("a mark for each caller, not " + marks);
    }
    return Arrays.stream(Caller.values())
        .filter(caller -> marks.charAt(caller.ordinal()) == '+')
        .collect(Collectors.toSet());
  }

  public Set<String> calls() {
    return lines.stream().map(Line::call).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
