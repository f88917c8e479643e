package org.kaitei.query.export;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.ledger.Refusal;

/** Shift_JIS as Excel reads it in Japan. What it lacks is refused, never replaced. */
final class ShiftJis {

  private static final Charset CHARSET = Charset.forName("windows-31j");

  /** One sign of JIS each, which Unicode has in two forms; Excel's tables know only the second. */
  private static final Map<Character, Character> TWINS = new LinkedHashMap<>();

  static {
    TWINS.put('\u301C', '\uFF5E');
    TWINS.put('\u2212', '\uFF0D');
    TWINS.put('\u2014', '\u2015');
    TWINS.put('\u2016', '\u2225');
    TWINS.put('\u00A2', '\uFFE0');
    TWINS.put('\u00A3', '\uFFE1');
    TWINS.put('\u00AC', '\uFFE2');
  }

  private ShiftJis() {}

  /**
   * @throws Refusal {@code not-in-shift-jis} with the characters that it lacks
   */
  static byte[] bytes(String text) {
    String known = text;
    for (Map.Entry<Character, Character> twin : TWINS.entrySet()) {
      known = known.replace(twin.getKey(), twin.getValue());
    }
    try {
      ByteBuffer encoded = CHARSET.newEncoder().encode(CharBuffer.wrap(known));
      return Arrays.copyOf(encoded.array(), encoded.limit());
    } catch (CharacterCodingException e) {
      String lacking = String.join(" ", lacking(known));
      throw Refusal.invalid("not-in-shift-jis", Map.of("characters", lacking));
    }
  }

  private static Set<String> lacking(String text) {
    CharsetEncoder encoder = CHARSET.newEncoder();
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> !encoder.canEncode(character))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
