package org.kaitei.query.search;

import java.text.Normalizer;
import java.util.Arrays;

/** Makes a {@link Folded} text, one character with its marks after the other. */
final class Folding {

  /** Nobody writes more marks on one character; composing them takes more than linear time. */
  private static final int MOST_MARKS = 8;

  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500ー";

  private final String written;
  final StringBuilder text;
  int[] starts;
  int[] ends;
  private int spaceAt = -1;

  Folding(String written) {
    this.written = written;
    text = new StringBuilder(written.length());
    starts = new int[written.length() + 16];
    ends = new int[written.length() + 16];
  }

  void run() {
    int end;
    for (int at = 0; at < written.length(); at = end) {
      end = endOfCharacter(at);
      int from = at;
      int to = end;
      if (isOneInAllForms(from, to)) {
        take(written.charAt(from), from, to);
        continue;
      }
      Normalizer.normalize(joined(from, to), Normalizer.Form.NFKC)
          .codePoints()
          .forEach(character -> take(character, from, to));
    }
  }

  /** Most of what is written: no normalisation would change it, and each one costs time. */
  private boolean isOneInAllForms(int from, int to) {
    char character = written.charAt(from);
    return to - from == 1
        && (character < 0x80
            || character >= 'ぁ' && character <= 'ん'
            || character >= 'ァ' && character <= 'ー' && character != 'ヵ' && character != 'ヶ'
            || character >= 0x4E00 && character <= 0x9FFF);
  }

  /** Behind the character and the marks on it. */
  private int endOfCharacter(int at) {
    int end = at + Character.charCount(written.codePointAt(at));
    for (int marks = 0; marks < MOST_MARKS && end < written.length(); marks++) {
      int next = written.codePointAt(end);
      if (!isMark(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean isMark(int character) {
    return switch (character) {
      case 'ﾞ', 'ﾟ', '゛', '゜' -> true;
      default ->
          switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                Character.ENCLOSING_MARK,
                Character.COMBINING_SPACING_MARK ->
                true;
            default -> false;
          };
    };
  }

  /**
   * Voicing marks that stand for themselves join the kana before them. The small kana of 三ヶ所 and
   * 三ヵ所, which are written large as well, become large.
   */
  private String joined(int from, int to) {
    return written
        .substring(from, to)
        .replace('゛', '\u3099')
        .replace('゜', '\u309a')
        .replace('ヶ', 'ケ')
        .replace('ゖ', 'け')
        .replace('ヵ', 'カ')
        .replace('ゕ', 'か');
  }

  private void take(int character, int from, int to) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      spaceAt = spaceAt < 0 ? from : spaceAt;
    } else if (isSeen(character)) {
      separate(character, from);
      append(folded(character), from, to);
    }
  }

  private static boolean isSeen(int character) {
    boolean variant =
        character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    return !variant
        && switch (Character.getType(character)) {
          case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> false;
          default -> true;
        };
  }

  private void separate(int next, int from) {
    boolean apart = !text.isEmpty() && isWrittenApart(text.codePointBefore(text.length()));
    if (spaceAt >= 0 && apart && isWrittenApart(next)) {
      append(' ', spaceAt, from);
    }
    spaceAt = -1;
  }

  /** Whether spaces separate words of such characters, as in Latin and unlike in Japanese. */
  private static boolean isWrittenApart(int character) {
    return character < 0x2E80;
  }

  private static int folded(int character) {
    if (DASHES.indexOf(character) >= 0) {
      return '-';
    }
    if (character >= 'ァ' && character <= 'ヶ' || character == 'ヽ' || character == 'ヾ') {
      return character - ('ァ' - 'ぁ');
    }
    return character == '〜' ? '~' : Character.toLowerCase(Character.toUpperCase(character));
  }

  private void append(int character, int from, int to) {
    int at = text.length();
    text.appendCodePoint(character);
    if (text.length() > starts.length) {
      starts = Arrays.copyOf(starts, 2 * text.length());
      ends = Arrays.copyOf(ends, 2 * text.length());
    }
    for (int unit = at; unit < text.length(); unit++) {
      starts[unit] = from;
      ends[unit] = to;
    }
  }
}
