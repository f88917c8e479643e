package org.kaitei.figure.grammar;

import java.util.List;
import org.kaitei.figure.grammar.Comparator.Relation;

/**
 * The words in brackets behind a figure: its period, that it is a total, that it is provisional.
 * Whatever else is said there is kept as a note, for it does not change the figure.
 */
final class RemarkReader {

  private final CellReader cell;
  private final Draft draft;
  private final String inner;

  RemarkReader(CellReader cell, Draft draft, String inner) {
    this.cell = cell;
    this.draft = draft;
    this.inner = inner;
  }

  void take(List<Part> content) {
    boolean understood = true;
    boolean ofAnotherTime = false;
    for (Part part : content) {
      boolean known = remark(part);
      understood &= known;
      ofAnotherTime |= leavesPeriodOpen(part);
      ofAnotherTime |=
          !known && cell.plain(part).chars().anyMatch(c -> Characters.isHiragana((char) c));
    }
    if (!understood) {
      draft.note(Remark.Kind.NOTE, inner);
    }
    if (!ofAnotherTime) {
      periods(content, understood);
    }
  }

  /** 2013年度比 is what the figure is compared with, and R6.4～9月 ends in a month of some year. */
  private static boolean leavesPeriodOpen(Part part) {
    return switch (part) {
      case Part.Known known ->
          known.word() == Word.THAN || known.word() == Word.PHRASE || known.word() == Word.DAY;
      case Part.Sign sign -> sign.mark() == Part.Mark.TO;
      default -> false;
    };
  }

  /** Whether it is one that the grammar has a name for. */
  private boolean remark(Part part) {
    switch (part) {
      case Part.Known known -> {
        return word(known);
      }
      case Part.Years years -> {
        draft.years = years.years();
        Remark.Kind kind =
            years.what() == Word.AVERAGE ? Remark.Kind.AVERAGE : Remark.Kind.CUMULATIVE;
        draft.note(kind, cell.printed(years));
      }
      case Part.Footnote footnote -> draft.note(Remark.Kind.FOOTNOTE, cell.printed(footnote));
      case Part.Divisor divisor -> {
        return false;
      }
      case Part.Unknown unknown -> {
        return false;
      }
      case Part.All all -> {
        return false;
      }
      default -> {}
    }
    return true;
  }

  private boolean word(Part.Known known) {
    Remark.Kind kind = WordReader.remark(known.word());
    if (kind != null) {
      draft.note(kind, cell.printed(known));
      return true;
    }
    return switch (known.word()) {
      case AT_LEAST -> relation(Relation.AT_LEAST);
      case AT_MOST -> relation(Relation.AT_MOST);
      case LESS_THAN -> relation(Relation.LESS_THAN);
      case MORE_THAN -> relation(Relation.MORE_THAN);
      case PART_OF_YEAR -> {
        draft.note(Remark.Kind.PART_OF_YEAR, inner);
        yield true;
      }
      case FILLER, UNTIL -> true;
      default -> false;
    };
  }

  private boolean relation(Relation relation) {
    draft.relation(relation);
    return true;
  }

  /**
   * Two of them are the years of a survey or the like: the cell does not say which is meant. Nor
   * does H27国勢調査 say whether it means a fiscal year.
   */
  private void periods(List<Part> content, boolean understood) {
    List<Part.When> periods =
        content.stream().filter(Part.When.class::isInstance).map(Part.When.class::cast).toList();
    if (periods.size() > 1) {
      draft.note(Remark.Kind.NOTE, inner);
    } else if (periods.size() == 1 && (understood || !periods.getFirst().period().plain())) {
      draft.period(periods.getFirst().period(), cell.printed(periods.getFirst()));
      draft.periodInBrackets = true;
    }
  }
}
