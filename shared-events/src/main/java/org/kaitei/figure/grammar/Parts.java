package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaitei.figure.grammar.Part.Mark;

/** Takes a cell apart, from left to right, every character once. */
final class Parts {

  private static final String OPENING = "([{【〔〈《「『<";
  private static final String CLOSING = ")]}】〕〉》」』>";
  private static final int DEEPEST = 3;

  private final Scanner cell;
  private final UnitRule units;

  /** A ＜ before it is a bracket, and compares nothing. */
  private final int lastCloser;

  private int depth;

  Parts(Scanner cell, UnitRule units) {
    this.cell = cell;
    this.units = units;
    this.lastCloser = cell.text().lastPlaceOf('>');
  }

  List<Part> read() {
    var parts = new ArrayList<Part>();
    while (!cell.atEnd() && !(depth > 0 && CLOSING.indexOf(cell.peek()) >= 0)) {
      if (cell.peek() == ' ') {
        cell.skip(1);
      } else {
        add(parts);
      }
    }
    return parts;
  }

  private void add(List<Part> parts) {
    int start = cell.place();
    Part last = parts.isEmpty() ? null : parts.getLast();
    Part compared = cell.peek() == '<' && start < lastCloser ? null : ComparisonRule.read(cell);
    if (compared != null) {
      parts.add(compared);
    } else if (OPENING.indexOf(cell.peek()) >= 0) {
      parts.add(bracket(start));
    } else if (hyphenAfter(last)) {
      cell.skip(1);
      parts.add(new Part.Sign(Mark.TO, start, cell.place()));
    } else {
      Part part = figureOrPeriod(start);
      if (part == null) {
        part = mark(start, last);
      }
      if (part == null) {
        words(parts, start);
      } else {
        parts.add(part);
      }
    }
  }

  private Part bracket(int start) {
    if (++depth > DEEPEST) {
      depth--;
      return unknown(start);
    }
    cell.skip(1);
    List<Part> content = read();
    depth--;
    if (cell.atEnd()) {
      return new Part.Unknown(start, cell.place());
    }
    cell.skip(1);
    return new Part.Bracket(content, start, cell.place());
  }

  /** 5-6人: not minus 6. */
  private boolean hyphenAfter(Part last) {
    return cell.peek() == '-'
        && last instanceof Part.Quantity
        && last.end() == cell.place()
        && Characters.isDigit(cell.peek(1));
  }

  private Part figureOrPeriod(int start) {
    PrintedPeriod period = PeriodRule.read(cell);
    if (period != null) {
      return new Part.When(period, start, cell.place());
    }
    Part share = PhraseRule.read(cell);
    if (share != null) {
      return share;
    }
    if (!NumberRule.isNext(cell)) {
      return zero(start);
    }
    Amount amount = NumberRule.read(cell);
    String unit = units.read(cell);
    return new Part.Quantity(amount, unit, start, cell.place());
  }

  /** ゼロ, and ゼロ件; but not ゼロカーボン. */
  private Part zero(int start) {
    if (cell.take("ゼロ")) {
      String unit = units.read(cell);
      if (unit == null
          ? !Characters.isJapanese(cell.peek()) || cell.has("を")
          : KnownUnits.isWord(unit)) {
        return new Part.Quantity(Amount.of(BigDecimal.ZERO), unit, start, cell.place());
      }
    }
    cell.to(start);
    return null;
  }

  private Part mark(int start, Part last) {
    Part footnote = FootnoteRule.read(cell, last);
    if (footnote != null) {
      return footnote;
    }
    String divisor = DivisorRule.read(cell);
    if (!divisor.isEmpty()) {
      return new Part.Divisor(divisor, start, cell.place());
    }
    Mark mark = sign(cell.peek());
    if (mark != null) {
      cell.skip(1);
      return new Part.Sign(mark, start, cell.place());
    }
    return dash(start);
  }

  private static Mark sign(char c) {
    return switch (c) {
      case ':' -> Mark.COLON;
      case '/' -> Mark.SLASH;
      case '~' -> Mark.TO;
      case ',', '、', ';', '・' -> Mark.COMMA;
      default -> null;
    };
  }

  private Part dash(int start) {
    while (Characters.isDash(cell.peek())) {
      cell.skip(1);
    }
    boolean alone = !Characters.isJapanese(cell.peek()) || cell.text().at(start) != 'ー';
    if (cell.place() > start && alone) {
      return new Part.Dash(start, cell.place());
    }
    cell.to(start);
    return null;
  }

  /** A run of words is known as a whole, or not at all. */
  private void words(List<Part> parts, int start) {
    String run = WordRun.read(cell);
    if (run.isEmpty()) {
      parts.add(unknown(start));
      return;
    }
    int[] words = Vocabulary.reachingTheEnd(run);
    if (words[0] == 0) {
      boolean all = run.length() > 1 && run.charAt(0) == '全';
      parts.add(
          all
              ? new Part.All(run.substring(1), start, cell.place())
              : new Part.Unknown(start, cell.place()));
      return;
    }
    for (int at = 0; at < run.length(); at += words[at]) {
      Word word = Vocabulary.meaning(run.substring(at, at + words[at]));
      parts.add(new Part.Known(word, start + at, start + at + words[at]));
    }
  }

  private Part unknown(int start) {
    cell.skip(1);
    return new Part.Unknown(start, cell.place());
  }
}
