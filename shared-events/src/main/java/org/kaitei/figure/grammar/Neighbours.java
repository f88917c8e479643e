package org.kaitei.figure.grammar;

import java.util.List;

/** The parts of a cell around the one that is being read. */
record Neighbours(List<Part> parts, int at) {

  Part here() {
    return parts.get(at);
  }

  /** Null at the end. */
  Part next() {
    return at + 1 < parts.size() ? parts.get(at + 1) : null;
  }

  /** Null at the beginning. */
  Part before() {
    return at > 0 ? parts.get(at - 1) : null;
  }

  Part before(int steps) {
    return at >= steps ? parts.get(at - steps) : null;
  }

  boolean nextIs(Part.Mark mark) {
    return next() instanceof Part.Sign sign && sign.mark() == mark;
  }

  boolean isBehind(Part.Mark mark) {
    return before() instanceof Part.Sign sign
        && sign.mark() == mark
        && before(2) instanceof Part.Quantity;
  }

  boolean figureIsNext() {
    return next() instanceof Part.Quantity;
  }

  /** Whether labels and signs alone lead from here to a figure. */
  boolean leadsToFigure() {
    for (int i = at + 1; i < Math.min(parts.size(), at + 6); i++) {
      switch (parts.get(i)) {
        case Part.Quantity q -> {
          return true;
        }
        case Part.Known known when isBetweenLabelAndFigure(known.word()) -> {}
        case Part.Sign sign when sign.mark() == Part.Mark.COLON -> {}
        case Part.Bracket b -> {}
        case Part.When w -> {}
        case Part.Unknown u -> {}
        case Part.Dash d -> {
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isBetweenLabelAndFigure(Word word) {
    return word == Word.LABEL || word == Word.ABOUT || word == Word.SUM || word == Word.PER_YEAR;
  }
}
