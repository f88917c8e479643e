package org.kaitei.figure.grammar;

/** A place in a cell that only moves forward, or back to a mark that a rule set a few steps ago. */
final class Scanner {

  private final CellText text;
  private int place;
  private int steps;

  Scanner(CellText text) {
    this.text = text;
  }

  CellText text() {
    return text;
  }

  int place() {
    return place;
  }

  void to(int place) {
    this.place = place;
  }

  void skip(int length) {
    place += length;
  }

  /** How often a character was looked at: the work that a cell cost. */
  int steps() {
    return steps;
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    steps++;
    return text.at(place + ahead);
  }

  boolean atEnd() {
    return place >= text.length();
  }

  void skipSpace() {
    if (peek() == ' ') {
      place++;
    }
  }

  boolean has(String word) {
    steps++;
    return text.has(word, place);
  }

  /** Moves behind a word when it stands here. */
  boolean take(String word) {
    if (!has(word)) {
      return false;
    }
    place += word.length();
    return true;
  }

  boolean takeOneOf(String... words) {
    for (String word : words) {
      if (take(word)) {
        return true;
      }
    }
    return false;
  }

  /** As many digits as stand here; empty when there are more than that. */
  String digits(int most) {
    int length = 0;
    while (Characters.isDigit(peek(length))) {
      length++;
    }
    if (length > most) {
      return "";
    }
    place += length;
    return text.slice(place - length, place);
  }
}
