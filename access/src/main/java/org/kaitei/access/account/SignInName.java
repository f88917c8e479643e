package org.kaitei.access.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;

/** What is typed to sign in: alike however wide or large its letters were typed. */
final class SignInName {

  private static final int LONGEST = 64;
  private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{N}._@+-]{1," + LONGEST + "}");

  private SignInName() {}

  /** What no database keeps becomes its picture, which is in nobody's name. */
  static String normal(String typed) {
    return Normalizer.normalize(typed.replace('\0', '␀'), Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Refusal {@code unfit-name}
   */
  static String fit(String wanted) {
    String name = normal(wanted);
    if (!FIT.matcher(name).matches()) {
      throw Refusal.invalid("unfit-name", Map.of("longest", LONGEST));
    }
    return name;
  }
}
