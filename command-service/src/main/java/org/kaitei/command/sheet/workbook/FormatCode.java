package org.kaitei.command.sheet.workbook;

import java.util.Set;

/**
 * The code of a number format, taken apart: {@code #,##0.0"人";▲#,##0.0"人"}. Only its first section
 * counts, which is that of positive numbers; the sign of the others is the number's own.
 *
 * @param letters what stands for digits and parts of dates, without quoted text
 * @param unit the text behind the digits
 */
record FormatCode(String letters, String unit) {

  private static final Set<Character> DIGITS = Set.of('0', '#', '?', ',', '.', '%');

  static FormatCode of(String given) {
    // As many digits as there are, in a place of theirs.
    String code = given.replaceFirst("(?i)General", "#.###############").replace("@", "");
    var letters = new StringBuilder();
    var behind = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char c = code.charAt(i);
      int end =
          switch (c) {
            case '"' -> closing(code, i, '"');
            case '[' -> closing(code, i, ']');
            case '\\', '_', '*' -> Math.min(i + 1, code.length() - 1);
            default -> i;
          };
      if (c == '"') {
        behind.append(code, i + 1, end);
      } else if (c == '\\') {
        behind.append(code, i + 1, end + 1);
      } else if (DIGITS.contains(c)) {
        letters.append(c);
        behind.setLength(0);
      } else if (end == i) {
        letters.append(c);
        behind.append(c);
      }
      i = end;
    }
    return new FormatCode(letters.toString(), behind.toString().strip());
  }

  private static int closing(String code, int from, char mark) {
    int end = code.indexOf(mark, from + 1);
    return end < 0 ? code.length() - 1 : end;
  }

  /** Whether it shows years of a Japanese era, which the library does not know as dates. */
  boolean isOfEra() {
    return letters.matches("(?i)[gyemd/.\\- ]*e[gyemd/.\\- ]*");
  }

  boolean isPercent() {
    return letters.indexOf('%') >= 0;
  }

  /** Whether a comma behind the last digit divides by a thousand. */
  boolean isScaled() {
    int last = -1;
    for (char digit : new char[] {'0', '#', '?'}) {
      last = Math.max(last, letters.lastIndexOf(digit));
    }
    return last >= 0 && last + 1 < letters.length() && letters.charAt(last + 1) == ',';
  }

  int decimals() {
    int point = letters.indexOf('.');
    if (point < 0) {
      return 0;
    }
    return (int)
        letters.substring(point + 1).chars().filter(c -> c == '0' || c == '#' || c == '?').count();
  }
}
