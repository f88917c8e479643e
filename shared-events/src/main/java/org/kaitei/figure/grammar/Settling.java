package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kaitei.figure.grammar.Comparator.Reference;
import org.kaitei.figure.grammar.Comparator.Relation;
import org.kaitei.figure.grammar.Draft.Trait;

/** Makes figures in the declared unit of what a cell was found to print, or says why it cannot. */
final class Settling {

  private static final String RANK = "位";

  private static final Set<Remark.Kind> OF_ALL =
      EnumSet.of(
          Remark.Kind.CUMULATIVE,
          Remark.Kind.AVERAGE,
          Remark.Kind.PROVISIONAL,
          Remark.Kind.FINAL,
          Remark.Kind.ESTIMATED,
          Remark.Kind.REFERENCE_VALUE,
          Remark.Kind.PLAIN_YEAR,
          Remark.Kind.PART_OF_YEAR,
          Remark.Kind.EVERY_YEAR);

  private final InUnit unit;

  /**
   * @param declared the declared unit, or null
   */
  Settling(String declared) {
    this.unit = new InUnit(declared);
  }

  List<ReadFigure> figures(List<Draft> drafts) {
    drafts.forEach(this::check);
    List<String> names = Components.of(drafts);
    shareWhatStandsLast(drafts);
    return IntStream.range(0, drafts.size())
        .mapToObj(i -> figure(names.get(i), drafts.get(i)))
        .toList();
  }

  /** What an ambiguous cell may mean; a reading that is not in the unit is none. */
  List<ReadFigure> readings(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.hasAmount() && unit.fits(draft))
        .map(draft -> figure(draft.labels.isEmpty() ? null : String.join(" ", draft.labels), draft))
        .toList();
  }

  private void check(Draft draft) {
    if (!draft.hasAmount()) {
      checkRelative(draft);
      return;
    }
    boolean rank = RANK.equals(draft.unit);
    boolean othersOwn = draft.has(Trait.OTHERS) && draft.relation == null && !rank;
    boolean otherTime = draft.reference != null && draft.relation == null;
    if (othersOwn || otherTime || (draft.has(Trait.RANKING) && !rank)) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    boolean clear =
        draft.relation == null || draft.has(Trait.WITHIN) || draft.relation == Relation.MAINTAIN;
    if (rank && !clear) {
      throw new NotRead(Reason.RANK_DIRECTION, draft);
    }
  }

  /** A target without a value of its own: 2021年度より増加, 現状維持. */
  private void checkRelative(Draft draft) {
    if (draft.has(Trait.OTHERS) && draft.relation != null) {
      throw new NotRead(Reason.OTHERS_FIGURE);
    }
    if (draft.relation == null || draft.has(Trait.OTHERS) || !draft.labels.isEmpty()) {
      throw withoutNumber(draft);
    }
    boolean ofPeriod = draft.has(Trait.THAN) || draft.has(Trait.COMPARES_PERIOD);
    if (draft.reference == null && draft.period != null && ofPeriod) {
      draft.reference = new Reference.Of(draft.period);
      draft.period = null;
    }
    if (draft.reference == null && draft.relation != Relation.MAINTAIN) {
      throw new NotRead(draft.has(Trait.DIRECTION) ? Reason.NO_REFERENCE : Reason.NO_NUMBER);
    }
  }

  /** A year may be the very figure of an indicator that is measured in years. */
  private NotRead withoutNumber(Draft draft) {
    if (draft.period == null) {
      return new NotRead(Reason.NO_NUMBER);
    }
    if (!unit.isYears() || !draft.period.code().matches("[CF]Y\\d{4}")) {
      return new NotRead(Reason.ONLY_A_PERIOD, draft);
    }
    var year = new Draft();
    year.amount = Amount.of(new BigDecimal(draft.period.code().substring(2)));
    return new NotRead(Reason.YEAR_OR_PERIOD, year);
  }

  /** Brackets behind the last of several figures speak of all of them. */
  private static void shareWhatStandsLast(List<Draft> drafts) {
    Draft last = drafts.getLast();
    List<Draft> others = drafts.subList(0, drafts.size() - 1);
    boolean shares =
        last.periodInBrackets && others.stream().allMatch(draft -> draft.period == null);
    for (Draft draft : others) {
      if (shares) {
        draft.period = last.period;
        last.remarks.stream()
            .filter(remark -> OF_ALL.contains(remark.kind()) && !draft.remarks.contains(remark))
            .forEach(draft.remarks::add);
      }
    }
  }

  private ReadFigure figure(String component, Draft draft) {
    var remarks = new ArrayList<>(draft.remarks);
    if (RANK.equals(draft.unit)) {
      remarks.add(new Remark(Remark.Kind.RANK, RANK));
    }
    Comparator comparator =
        draft.relation == null ? null : new Comparator(draft.relation, draft.reference);
    return new ReadFigure(
        component,
        draft.hasAmount() ? unit.value(draft, draft.amount) : null,
        draft.hasAmount() ? unit.text(draft) : unit.declared(),
        draft.has(Remark.Kind.PART_OF_YEAR) ? null : draft.period,
        comparator,
        draft.whole == null ? null : unit.value(draft, draft.whole),
        draft.years,
        draft.hasAmount() && draft.amount.mixed(),
        List.copyOf(remarks));
  }
}
