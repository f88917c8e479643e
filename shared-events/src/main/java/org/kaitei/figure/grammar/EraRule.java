package org.kaitei.figure.grammar;

import java.util.EnumSet;
import java.util.Set;
import org.kaitei.figure.Era;

/** The era before the number of a year: 令和3, 令3, R3. */
final class EraRule {

  /** M6.5 and T5 are no years of 明治 and 大正. */
  private static final Set<Era> WITH_LETTER = EnumSet.of(Era.SHOWA, Era.HEISEI, Era.REIWA);

  private EraRule() {}

  /** The era that is named here; the place is behind its name then. */
  static Era read(Scanner cell) {
    for (Era era : Era.values()) {
      if (cell.take(era.word())) {
        cell.skipSpace();
        return era;
      }
      if (shortWordIsNext(era, cell) || letterIsNext(era, cell)) {
        cell.skip(1);
        return era;
      }
    }
    return null;
  }

  /** 最大30日 and 法令5件 name no era. */
  private static boolean shortWordIsNext(Era era, Scanner cell) {
    return cell.has(era.shortWord())
        && Characters.isDigit(cell.peek(1))
        && !Characters.isJapanese(cell.peek(-1));
  }

  /** A letter that ends a word or a unit is none. */
  private static boolean letterIsNext(Era era, Scanner cell) {
    char before = cell.peek(-1);
    return WITH_LETTER.contains(era)
        && Character.toUpperCase(cell.peek()) == era.letter()
        && !Characters.isLatin(before)
        && !Characters.isDigit(before)
        && (Characters.isDigit(cell.peek(1)) || cell.peek(1) == '元');
  }
}
