package org.kaitei.figure.grammar;

import java.text.Normalizer;

/**
 * The characters of a cell in one width, each with the place that it was printed at, so that a
 * remark can be quoted as it was printed. Blanks are one space, none at the ends.
 */
final class CellText {

  /** What {@link #at} answers beyond the ends. */
  static final char NOTHING = '\0';

  private final String printed;
  private final StringBuilder normal = new StringBuilder();
  private final int[] origin;

  private CellText(String printed) {
    this.printed = printed;
    this.origin = new int[4 * printed.length() + 1];
  }

  static CellText of(String printed) {
    var text = new CellText(printed);
    for (int i = 0; i < printed.length(); i++) {
      text.take(printed.charAt(i), i);
    }
    int length = text.normal.length();
    if (length > 0 && text.normal.charAt(length - 1) == ' ') {
      text.normal.setLength(length - 1);
    }
    text.origin[text.normal.length()] = printed.length();
    return text;
  }

  int length() {
    return normal.length();
  }

  char at(int place) {
    return place < 0 || place >= normal.length() ? NOTHING : normal.charAt(place);
  }

  /** Negative when it is not there. */
  int lastPlaceOf(char c) {
    return normal.lastIndexOf(String.valueOf(c));
  }

  boolean has(String word, int place) {
    for (int i = 0; i < word.length(); i++) {
      if (at(place + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String slice(int from, int to) {
    return normal.substring(from, to);
  }

  boolean hasDigit(int from, int to) {
    return slice(from, to).chars().anyMatch(c -> Characters.isDigit((char) c));
  }

  /** As it was printed, without blanks around. */
  String printed(int from, int to) {
    return printed.substring(origin[from], origin[to]).strip();
  }

  private void take(char c, int place) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
        append(' ', place);
      }
    } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
      for (char one : oneWidth(c).toCharArray()) {
        append(one, place);
      }
      composeVoicing();
    }
  }

  private void append(char c, int place) {
    if (normal.length() < origin.length - 1) {
      origin[normal.length()] = place;
      normal.append(c);
    }
  }

  /** Half-width ﾎ and ﾟ are two characters for one. */
  private void composeVoicing() {
    int last = normal.length() - 1;
    if (last > 0 && (normal.charAt(last) == '\u3099' || normal.charAt(last) == '\u309a')) {
      String pair = Normalizer.normalize(normal.substring(last - 1), Normalizer.Form.NFC);
      if (pair.length() == 1) {
        normal.setLength(last - 1);
        normal.append(pair);
      }
    }
  }

  /** Not NFKC for all, which turns exponents and footnote marks such as ² and ① into digits. */
  private static String oneWidth(char c) {
    if (c >= '！' && c <= '～') {
      return String.valueOf((char) (c - '！' + '!'));
    }
    return switch (c) {
      case '−', '‐', '‑', '–' -> "-";
      case '〜', '∼' -> "~";
      case '⁄', '∕' -> "/";
      default -> {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        yield isOtherWriting(c) && !Character.isDigit(plain.charAt(0)) ? plain : String.valueOf(c);
      }
    };
  }

  /** Half-width kana, squared words (㎡, ㍻), and the look-alikes of kanji that PDF files hold. */
  private static boolean isOtherWriting(char c) {
    return (c >= '｡' && c <= 'ﾟ')
        || (c >= '\u3300' && c <= '\u33ff')
        || c == '㋿'
        || c == '℃'
        || (c >= '\u2e80' && c <= '\u2fdf')
        || (c >= '\uf900' && c <= '\ufaff');
  }
}
