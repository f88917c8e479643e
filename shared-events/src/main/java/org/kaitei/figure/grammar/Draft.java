package org.kaitei.figure.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.Comparator.Reference;
import org.kaitei.figure.grammar.Comparator.Relation;

/**
 * A figure while its cell is being read: what stood before the number, the number, what followed.
 */
final class Draft {

  /** What a figure can have beside its parts. */
  enum Trait {
    /** a label that may as well be another word: unknown, without a colon */
    UNCERTAIN_LABEL,
    /** labelled as 目標 or 実績, not as a component */
    ROLE,
    /** labelled as the components together */
    SUM,
    /** what names it stood in brackets before it */
    BRACKET_BEFORE,
    /** somebody else's figure is spoken of */
    OTHERS,
    /** announced as a rank */
    RANKING,
    /** より, 比 */
    THAN,
    /** the words that compare stand at the period itself: 2021年度以上 */
    COMPARES_PERIOD,
    /** 増加 or 減少, which leave open by whether they compare */
    DIRECTION,
    /** 以内, which is clear for ranks too */
    WITHIN
  }

  final List<String> labels = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  Amount amount;
  String unit;
  Amount whole;
  Amount upTo;
  Period period;
  Relation relation;
  Reference reference;
  Integer years;
  boolean periodInBrackets;

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  boolean has(Remark.Kind kind) {
    return remarks.stream().anyMatch(remark -> remark.kind() == kind);
  }

  boolean hasAmount() {
    return amount != null;
  }

  void note(Remark.Kind kind, String text) {
    remarks.add(new Remark(kind, text));
  }

  void quantity(Part.Quantity quantity) {
    amount = quantity.amount();
    unit = quantity.unit();
  }

  /** Printed twice it is the same, or nobody knows which is meant. */
  void period(PrintedPeriod printed, String text) {
    if (!printed.isClear() || (period != null && !period.equals(printed.period()))) {
      throw new NotRead(Reason.UNCLEAR_PERIOD);
    }
    period = printed.period();
    if (printed.plain()) {
      note(Remark.Kind.PLAIN_YEAR, text);
    }
  }

  void relation(Relation printed) {
    if (relation != null && relation != printed) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    relation = printed;
  }

  static Draft of(Part.Quantity quantity) {
    var draft = new Draft();
    draft.quantity(quantity);
    return draft;
  }
}
