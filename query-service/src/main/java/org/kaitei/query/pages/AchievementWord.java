package org.kaitei.query.pages;

import org.kaitei.achievement.Achievement.Word;

/**
 * An achievement as a page tells it.
 *
 * @param text in the reader's language; null where there are only the words of the sheet
 * @param japanese as the sheet has it; null where the text is the same
 */
public record AchievementWord(String text, String japanese) {

  /** What is told in its place, such as why there is none. */
  static AchievementWord instead(String text) {
    return new AchievementWord(text, null);
  }

  /**
   * @param printed a percentage, 達成 or 未達成, or whatever a department has printed; null for nothing
   */
  static AchievementWord of(String printed, Words words) {
    if (printed == null || words.locale().getLanguage().equals("ja") || !isJapanese(printed)) {
      return printed == null ? null : instead(printed);
    }
    for (boolean achieved : new boolean[] {true, false}) {
      if (printed.equals(new Word(achieved).printed())) {
        return new AchievementWord(words.say("achieved." + achieved), printed);
      }
    }
    return new AchievementWord(null, printed);
  }

  private static boolean isJapanese(String text) {
    return text.codePoints().anyMatch(c -> c > 0x2E80 && Character.isLetter(c));
  }

  /** Within a sentence. */
  String plain() {
    return text == null ? japanese : text;
  }
}
