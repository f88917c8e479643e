package org.kaitei.query.export;

import java.util.regex.Pattern;

/**
 * Text of a CSV that a spreadsheet does not take for a formula: an apostrophe stands before one
 * that begins like a formula. The import takes the apostrophe away again.
 */
final class SafeText {

  private static final Pattern LIKE_A_FORMULA =
      Pattern.compile("'*([=+@＝＋＠\\t\\r]|[-−－](?!$)).*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?%?");

  private SafeText() {}

  static String of(String text) {
    return LIKE_A_FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()
        ? "'" + text
        : text;
  }
}
