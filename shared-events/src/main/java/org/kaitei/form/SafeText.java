package org.kaitei.form;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet does not take for a formula: an apostrophe stands before one that begins
 * like a formula. Whoever reads it takes the apostrophe away again, and has the text as it was.
 */
public final class SafeText {

  private static final Pattern LIKE_A_FORMULA =
      Pattern.compile("'*([=+@＝＋＠\\t\\r]|[-−－](?!$)).*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?%?");

  private SafeText() {}

  public static String of(String text) {
    return isLikeAFormula(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that was made safe; any other as it is. */
  public static String read(String text) {
    return text.startsWith("'") && isLikeAFormula(text) ? text.substring(1) : text;
  }

  /** Whether it begins as formulas do, behind however many apostrophes; numbers below 0 as well. */
  public static boolean isLikeAFormula(String text) {
    return LIKE_A_FORMULA.matcher(text).matches();
  }
}
