package org.kaitei.web;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of problem, as it is told at any time.
 *
 * @param code its address is {@code /problems/} and this
 * @param statuses that it is told with
 * @param calls that can end with it, such as {@code PUT /api/indicators/{indicator}}; none when
 *     only pages do
 * @param everywhere whether every call can end with it, before anything of it is read
 */
public record ProblemType(
    String code, List<Integer> statuses, List<String> calls, boolean everywhere) {

  static final String ADDRESS = "/problems/";

  /** From a line such as {@code baseline-stands | 409 | PUT /api/…, PUT /api/…}. */
  static ProblemType read(String line) {
    String[] parts = line.split("\\|", -1);
    List<String> calls = list(parts[2]);
    boolean everywhere = calls.equals(List.of("*"));
    return new ProblemType(
        parts[0].strip(),
        list(parts[1]).stream().map(Integer::valueOf).toList(),
        everywhere ? List.of() : calls,
        everywhere);
  }

  private static List<String> list(String words) {
    return Arrays.stream(words.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  public String address() {
    return ADDRESS + code;
  }
}
