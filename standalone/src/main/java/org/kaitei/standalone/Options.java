package org.kaitei.standalone;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command line, read strictly. Of two words for one option the last counts, because
 * the script puts its own before those of the person.
 */
public record Options(Map<String, String> values) {

  /**
   * @param valued the options that are followed by a value
   * @param flags the options that stand alone
   * @throws Refused when there is another word, or a value is missing
   */
  public static Options read(Set<String> valued, Set<String> flags, String... words) {
    Map<String, String> values = new HashMap<>();
    for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (valued.contains(word)) {
        values.put(word, following(word, rest));
      } else if (flags.contains(word)) {
        values.put(word, "");
      } else {
        throw Refused.usage("Unknown option " + word + "; ./kaitei help lists them.");
      }
    }
    return new Options(values);
  }

  private static String following(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw Refused.usage(option + " needs a value.");
    }
    return rest.next();
  }

  public Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  public boolean has(String flag) {
    return values.containsKey(flag);
  }
}
