package org.kaitei.figure.grammar;

import java.lang.Character.UnicodeScript;

/** The kinds of characters that the grammar tells apart. */
final class Characters {

  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '℃' || c == '°' || c == 'μ';
  }

  /** Kanji and kana, and what stands within their words. */
  static boolean isJapanese(char c) {
    return isKana(c) || UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  static boolean isHiragana(char c) {
    return UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
  }

  /** ², ₂ and ①: part of a unit, or a footnote mark. */
  static boolean isRaisedOrCircled(char c) {
    return c == '²' || c == '³' || c == '¹' || (c >= '⁰' && c <= '₉') || (c >= '①' && c <= '⑳');
  }

  /** A dash that stands for "no data" when nothing follows it. */
  static boolean isDash(char c) {
    return "-―—─ー…‥.".indexOf(c) >= 0;
  }

  private static boolean isKana(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || c == 'ー';
  }
}
