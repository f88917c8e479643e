package org.kaitei.figure.grammar;

import java.util.EnumSet;
import java.util.Set;
import org.kaitei.figure.Scale;

/**
 * The unit behind a number: symbols (千 kWh/年, m ² /年), counters (件, か所), or any noun that is
 * printed there (経営体). What follows a noun is told from it by the words that the grammar knows.
 */
final class UnitRule {

  /** What follows the number cannot be told to be a unit. */
  static final String UNCLEAR = "?";

  private static final int LONGEST = 20;

  /** May be glued to a noun that the grammar does not know. */
  private static final Set<Word> ENDINGS =
      EnumSet.of(
          Word.AT_LEAST,
          Word.AT_MOST,
          Word.WITHIN,
          Word.LESS_THAN,
          Word.MORE_THAN,
          Word.HOLD,
          Word.UP,
          Word.DOWN,
          Word.CUMULATIVE,
          Word.AVERAGE,
          Word.ABOUT,
          Word.ESTIMATED,
          Word.PROVISIONAL,
          Word.FINAL);

  /** A word that begins or ends like this is a statement about a number, not what it counts. */
  private static final String NO_BEGINNING = "ー数余何以第強弱未超約";

  private static final String NO_ENDING = "中上下内外強弱余増減比目込降前対台当";

  /** Counters that stand alone: 件実施 is not a unit. */
  private static final String ALONE = "件人円回歳位";

  private final String declared;

  /** The declared unit with a divisor that nobody would know without it: g/人・日. Or empty. */
  private final String undividable;

  /**
   * @param declared the declared unit, or null
   */
  UnitRule(String declared) {
    CellText text = CellText.of(declared == null ? "" : declared);
    String plain = text.slice(0, text.length()).replace(" ", "");
    int per = plain.indexOf('/');
    String counted = per < 0 ? plain : plain.substring(0, per);
    int scale = Scale.leading(counted).length();
    this.declared = counted.substring(scale);
    boolean known = per < 0 || KnownUnits.isDivisor(plain.substring(per + 1));
    this.undividable = known ? "" : plain.substring(scale);
  }

  static boolean mayEnd(Word word) {
    return ENDINGS.contains(word);
  }

  /** Null when no unit stands here; {@link #UNCLEAR} when something does that is none. */
  String read(Scanner cell) {
    int start = cell.place();
    cell.skipSpace();
    int whole = undividable.isEmpty() ? 0 : spread(undividable, cell);
    if (whole > 0) {
      cell.skip(whole);
      return undividable;
    }
    String unit = symbol(cell);
    if (unit == null) {
      unit = word(cell, cell.place() == start);
    }
    if (unit == null) {
      cell.to(start);
      return null;
    }
    return unit.equals(UNCLEAR) ? UNCLEAR : unit + DivisorRule.read(cell);
  }

  private String symbol(Scanner cell) {
    if (!declared.isEmpty() && Characters.isLatin(declared.charAt(0))) {
      int length = spread(declared, cell);
      if (length > 0) {
        cell.skip(length);
        return declared;
      }
    }
    for (String symbol : KnownUnits.symbols()) {
      int length = spread(symbol, cell);
      if (length > 0) {
        cell.skip(length);
        return symbol;
      }
    }
    return null;
  }

  /** How many characters a symbol takes here, blanks within it included; 0 when it is not here. */
  private static int spread(String symbol, Scanner cell) {
    int ahead = 0;
    for (int i = 0; i < symbol.length(); i++) {
      if (i > 0 && cell.peek(ahead) == ' ' && !Characters.isDigit(symbol.charAt(i))) {
        ahead++;
      }
      if (cell.peek(ahead++) != symbol.charAt(i)) {
        return 0;
      }
    }
    char last = symbol.charAt(symbol.length() - 1);
    char next = cell.peek(ahead);
    boolean goesOn =
        (Characters.isLatin(last) && Characters.isLatin(next))
            || (Characters.isDigit(last) && Characters.isDigit(next))
            || (next == '-' && Characters.isLatin(cell.peek(ahead + 1)));
    return goesOn ? 0 : ahead;
  }

  private String word(Scanner cell, boolean glued) {
    int length = runLength(cell);
    String run = cell.text().slice(cell.place(), cell.place() + length);
    if (run.isEmpty()) {
      return Characters.isLatin(cell.peek()) && glued ? UNCLEAR : null;
    }
    int[] words = Vocabulary.reachingTheEnd(run);
    int cut = cut(run, words, glued);
    boolean known = cut > 0 && isKnown(run.substring(0, cut));
    boolean ofNextFigure = cut > 0 && !known && figureFollows(cell, run);
    if (!glued && (cut < 0 || ofNextFigure)) {
      return null;
    }
    cell.skip(Math.max(cut, 0));
    return cut < 0 ? UNCLEAR : cut == 0 ? null : run.substring(0, cut);
  }

  /** 54.2 小5男子 55.1 and 5 県外 3: the noun is of the next figure. */
  private static boolean figureFollows(Scanner cell, String run) {
    char next = cell.peek(run.length());
    char second = cell.peek(run.length() + 1);
    return Characters.isDigit(next) || next == ':' || (next == ' ' && Characters.isDigit(second));
  }

  private static int runLength(Scanner cell) {
    int length = 0;
    while (length <= LONGEST && isWithin(cell, length)) {
      length++;
    }
    return length;
  }

  private static boolean isWithin(Scanner cell, int ahead) {
    char c = cell.peek(ahead);
    return Characters.isJapanese(c)
        || (c == '・' && ahead > 0 && Characters.isJapanese(cell.peek(ahead + 1)));
  }

  /** Where the unit ends: 0 when there is none, negative when it cannot be told. */
  private int cut(String run, int[] words, boolean glued) {
    if (isKnown(run)) {
      return run.length();
    }
    int dot = run.indexOf('・');
    if (dot > 0 && isKnown(run.substring(0, dot)) && isLabel(run.substring(dot + 1))) {
      return dot;
    }
    boolean noUnit = words[0] > 0 && !(glued && meaning(run, 0, words) == Word.LABEL);
    for (int cut = run.length() - 1; cut > 0; cut--) {
      if (words[cut] > 0 && isKnown(run.substring(0, cut)) && !noUnit) {
        return cut;
      }
    }
    if (noUnit) {
      return 0;
    }
    for (int cut = 1; cut < run.length(); cut++) {
      if (words[cut] > 0
          && ENDINGS.contains(meaning(run, cut, words))
          && isNoun(run.substring(0, cut))) {
        return cut;
      }
    }
    return isNoun(run) ? run.length() : -1;
  }

  /** 女性 in 78.9歳・女性85.3歳, but not 日 in 5人・日. */
  private static boolean isLabel(String run) {
    int[] words = Vocabulary.reachingTheEnd(run);
    return words[0] > 0 && meaning(run, 0, words) == Word.LABEL;
  }

  private static Word meaning(String run, int from, int[] words) {
    return Vocabulary.meaning(run.substring(from, from + words[from]));
  }

  private boolean isKnown(String word) {
    return KnownUnits.isWord(word) || word.equals(declared);
  }

  private static boolean isNoun(String word) {
    return word.length() <= 10
        && word.chars().noneMatch(c -> Characters.isHiragana((char) c))
        && NO_BEGINNING.indexOf(word.charAt(0)) < 0
        && ALONE.indexOf(word.charAt(0)) < 0
        && NO_ENDING.indexOf(word.charAt(word.length() - 1)) < 0;
  }
}
