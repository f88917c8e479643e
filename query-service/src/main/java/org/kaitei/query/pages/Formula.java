package org.kaitei.query.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kaitei.achievement.Method;

/** How an achievement is computed, under the letter that tables give it. */
public record Formula(String letter, String name, String text) {

  static String letter(String method) {
    return String.valueOf((char) ('A' + Method.valueOf(method).ordinal()));
  }

  /** Those of the methods that are in use. */
  public static List<Formula> explained(Set<String> methods, Words words) {
    return Arrays.stream(Method.values())
        .map(Method::name)
        .filter(methods::contains)
        .map(
            name ->
                new Formula(
                    letter(name), words.say("method." + name), words.say("formula." + name)))
        .toList();
  }
}
