package org.kaitei.figure.grammar;

import java.util.List;

/** Whether a cell that is kept as words prints a number, beside years and spans of years. */
enum Numbers {
  NONE,
  /** 12月31日 */
  OF_A_DAY,
  SOME;

  static Numbers of(List<Part> parts, CellText text) {
    return parts.stream()
        .map(part -> of(part, text))
        .reduce(NONE, (some, other) -> some.compareTo(other) > 0 ? some : other);
  }

  private static Numbers of(Part part, CellText text) {
    return switch (part) {
      case Part.Quantity quantity -> SOME;
      case Part.Bracket bracket -> of(bracket.content(), text);
      case Part.Known known when known.word() == Word.DAY -> OF_A_DAY;
      case Part.Known known when known.word() == Word.LABEL -> NONE;
      case Part.When when -> NONE;
      case Part.Years years -> NONE;
      case Part.Footnote footnote -> NONE;
      default -> text.hasDigit(part.start(), part.end()) ? SOME : NONE;
    };
  }

  /** Why a cell with these numbers is kept as words that the grammar could not place. */
  Reason reason(Reason found) {
    return switch (this) {
      case NONE -> found == Reason.UNKNOWN_WORDS ? Reason.NO_NUMBER : found;
      case OF_A_DAY -> found == Reason.NO_NUMBER ? Reason.ONLY_A_PERIOD : found;
      case SOME -> found == Reason.NO_NUMBER ? Reason.UNKNOWN_WORDS : found;
    };
  }
}
