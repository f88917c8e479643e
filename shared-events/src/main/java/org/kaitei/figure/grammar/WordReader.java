package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.kaitei.figure.grammar.Comparator.Reference;
import org.kaitei.figure.grammar.Comparator.Relation;
import org.kaitei.figure.grammar.Draft.Trait;

/** What the words that the grammar knows do to the figure beside them. */
final class WordReader {

  private static final Map<Word, Remark.Kind> REMARKS = new EnumMap<>(Word.class);

  static {
    REMARKS.put(Word.CUMULATIVE, Remark.Kind.CUMULATIVE);
    REMARKS.put(Word.AVERAGE, Remark.Kind.AVERAGE);
    REMARKS.put(Word.PROVISIONAL, Remark.Kind.PROVISIONAL);
    REMARKS.put(Word.FINAL, Remark.Kind.FINAL);
    REMARKS.put(Word.ESTIMATED, Remark.Kind.ESTIMATED);
    REMARKS.put(Word.REFERENCE_VALUE, Remark.Kind.REFERENCE_VALUE);
    REMARKS.put(Word.ABOUT, Remark.Kind.ABOUT);
    REMARKS.put(Word.EVERY_YEAR, Remark.Kind.EVERY_YEAR);
    REMARKS.put(Word.PER_YEAR, Remark.Kind.PER_YEAR);
    REMARKS.put(Word.ALL, Remark.Kind.ALL);
    REMARKS.put(Word.ROLE, Remark.Kind.NOTE);
    REMARKS.put(Word.PHRASE, Remark.Kind.NOTE);
    REMARKS.put(Word.DAY, Remark.Kind.NOTE);
    REMARKS.put(Word.FOOTNOTE, Remark.Kind.FOOTNOTE);
  }

  private final CellReader cell;

  WordReader(CellReader cell) {
    this.cell = cell;
  }

  /** Null for a word that is more than a remark. */
  static Remark.Kind remark(Word word) {
    return REMARKS.get(word);
  }

  void take(Part.Known known, Neighbours place) {
    refuseGluedToBareNumber(known, place);
    switch (known.word()) {
      case AT_LEAST -> compare(Relation.AT_LEAST, place);
      case AT_MOST -> compare(Relation.AT_MOST, place);
      case LESS_THAN -> compare(Relation.LESS_THAN, place);
      case MORE_THAN -> compare(Relation.MORE_THAN, place);
      case WITHIN -> {
        cell.draft().traits.add(Trait.WITHIN);
        compare(Relation.AT_MOST, place);
      }
      case HOLD -> hold(known, place);
      case UP -> direction(Relation.MORE_THAN, place);
      case DOWN -> direction(Relation.LESS_THAN, place);
      case THAN -> than();
      case BASELINE -> reference(new Reference.Baseline(), known, place);
      case PREVIOUS -> reference(new Reference.Previous(), known, place);
      case OTHERS, LABEL, SUM -> name(known, place);
      case RANKING -> cell.next().traits.add(Trait.RANKING);
      case NO_DATA -> cell.noData();
      case NONE_OR_ZERO -> noneOrZero();
      case INCLUDING -> throw new NotRead(Reason.UNKNOWN_WORDS);
      case PART_OF_YEAR -> cell.draft().note(Remark.Kind.PART_OF_YEAR, cell.printed(known));
      case FILLER, UNTIL -> {}
      case ROLE -> role(known, place);
      default -> remark(known, place);
    }
  }

  /** 5年間 is a length of time, not a yearly 5. */
  private void refuseGluedToBareNumber(Part.Known known, Neighbours place) {
    boolean bare = place.before() instanceof Part.Quantity quantity && quantity.unit() == null;
    if (bare && known.isGluedTo(place.before()) && !UnitRule.mayEnd(known.word())) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
  }

  private void compare(Relation relation, Neighbours place) {
    Draft draft = cell.draft();
    draft.relation(relation);
    if (!draft.hasAmount() && standsAtPeriod(place)) {
      draft.traits.add(Trait.COMPARES_PERIOD);
    }
  }

  /** 2021年度以上, 2021年度の実績以上; but not R7年度 維持, which is due then. */
  private boolean standsAtPeriod(Neighbours place) {
    int steps = 1;
    while (place.before(steps) instanceof Part.Known known
        && (known.word() == Word.ROLE || cell.plain(known).equals("の"))
        && place.before(steps - 1) != null
        && place.parts().get(place.at() - steps + 1).isGluedTo(known)) {
      steps++;
    }
    return place.before(steps) instanceof Part.When when
        && place.parts().get(place.at() - steps + 1).isGluedTo(when);
  }

  private void hold(Part.Known known, Neighbours place) {
    Draft draft = cell.draft();
    if (draft.hasAmount() && draft.relation != null) {
      draft.note(Remark.Kind.NOTE, cell.printed(known));
    } else {
      compare(Relation.MAINTAIN, place);
      if (cell.plain(known).startsWith("現状")) {
        draft.reference = new Reference.Baseline();
      }
    }
  }

  private void direction(Relation relation, Neighbours place) {
    Draft draft = cell.draft();
    if (draft.hasAmount()) {
      throw new NotRead(Reason.CHANGE);
    }
    draft.traits.add(Trait.DIRECTION);
    compare(relation, place);
  }

  private void than() {
    if (cell.draft().hasAmount()) {
      throw new NotRead(Reason.CHANGE);
    }
    cell.draft().traits.add(Trait.THAN);
  }

  /** 現状 before a figure says which figure it is; otherwise something is compared with it. */
  private void reference(Reference reference, Part.Known known, Neighbours place) {
    Draft draft = cell.next();
    boolean ofFigure = place.nextIs(Part.Mark.COLON) || place.figureIsNext();
    if (!ofFigure) {
      draft.reference = reference;
    } else if (reference instanceof Reference.Baseline) {
      role(known, place);
    } else {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
  }

  private void role(Part.Known known, Neighbours place) {
    boolean ofNext = place.nextIs(Part.Mark.COLON) || place.figureIsNext();
    Draft draft = ofNext ? cell.next() : cell.draft();
    draft.traits.add(Trait.ROLE);
    draft.note(Remark.Kind.NOTE, cell.printed(known));
  }

  private void name(Part.Known known, Neighbours place) {
    boolean colon = place.nextIs(Part.Mark.COLON);
    if (known.word() == Word.OTHERS && !colon) {
      cell.next().traits.add(Trait.OTHERS);
      return;
    }
    if (!colon && !place.leadsToFigure()) {
      named(known);
      return;
    }
    Draft draft = cell.next();
    draft.labels.add(cell.printed(known));
    if (known.word() == Word.SUM) {
      draft.traits.add(Trait.SUM);
    }
  }

  /** 500件 合計 is no other figure; 500人 男性 may be. */
  private void named(Part.Known known) {
    if (known.word() != Word.SUM || !cell.draft().hasAmount()) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    cell.draft().note(Remark.Kind.NOTE, cell.printed(known));
  }

  private void noneOrZero() {
    if (!cell.isNoData()) {
      var zero = new Draft();
      zero.amount = Amount.of(BigDecimal.ZERO);
      throw new NotRead(Reason.NONE_OR_ZERO, zero);
    }
  }

  private void remark(Part.Known known, Neighbours place) {
    boolean ofNext = place.figureIsNext() && place.next().isGluedTo(known);
    Draft draft = ofNext ? cell.next() : cell.draft();
    draft.note(REMARKS.get(known.word()), cell.printed(known));
  }
}
