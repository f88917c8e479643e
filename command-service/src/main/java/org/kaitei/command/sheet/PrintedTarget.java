package org.kaitei.command.sheet;

import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.Comparator;
import org.kaitei.figure.grammar.Comparator.Reference;
import org.kaitei.figure.grammar.Comparator.Relation;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Remark;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.MethodFits;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

/**
 * The target that a printed cell stands for. What the ledger has no kind for is kept as words.
 *
 * @param baseline null when the row has none
 * @param yearlyBaseline whether the baseline is a year's figure beside a total
 */
record PrintedTarget(Definition indicator, Baseline baseline, boolean yearlyBaseline) {

  static Target words(String printed) {
    return new Target(
        TargetKind.WORDS, new Figure(null, printed.strip(), FigureGrammar.VERSION), null);
  }

  /**
   * @param comparator as printed, or as the file says it beside; null for a plain number
   * @param own the method that the row names, whether it suits or not; null when it names none
   * @param files the file's method, taken where it suits; null for the usual one
   */
  Target of(ReadFigure read, String printed, Comparator comparator, Method own, Method files) {
    TargetKind kind = kind(read, comparator);
    if (kind == TargetKind.WORDS) {
      return words(printed);
    }
    Figure figure =
        kind.isRelative()
            ? new Figure(null, printed.strip(), FigureGrammar.VERSION)
            : read.toFigure(printed);
    var bare = new Target(kind, figure, null, reference(comparator));
    return new Target(kind, figure, own == null ? offered(bare, files) : own, bare.reference());
  }

  private TargetKind kind(ReadFigure read, Comparator comparator) {
    if (read.has(Remark.Kind.RANK)) {
      return comparator == null || comparator.relation() == Relation.AT_MOST
          ? TargetKind.RANK
          : TargetKind.WORDS;
    }
    if (comparator == null) {
      return plain(read);
    }
    return comparator.reference() == null && read.value() != null
        ? absolute(read, comparator.relation())
        : relative(comparator);
  }

  private TargetKind plain(ReadFigure read) {
    if (isTotal(read)) {
      return TargetKind.TOTAL;
    }
    if (indicator.better() != null) {
      return indicator.better() == Better.LOWER ? TargetKind.AT_MOST : TargetKind.AT_LEAST;
    }
    boolean downwards =
        baseline != null
            && !yearlyBaseline
            && baseline.figure().isMeasured()
            && read.value().compareTo(baseline.figure().value()) < 0;
    return downwards ? TargetKind.AT_MOST : TargetKind.AT_LEAST;
  }

  private boolean isTotal(ReadFigure read) {
    return read.has(Remark.Kind.CUMULATIVE) && (read.years() != null || yearlyBaseline);
  }

  private TargetKind absolute(ReadFigure read, Relation relation) {
    return switch (relation) {
      case AT_LEAST -> isTotal(read) ? TargetKind.TOTAL : TargetKind.AT_LEAST;
      case AT_MOST -> TargetKind.AT_MOST;
      case LESS_THAN -> TargetKind.LESS_THAN;
      case MORE_THAN -> TargetKind.MORE_THAN;
      case MAINTAIN -> held();
    };
  }

  /** Why a target that the grammar reads becomes words all the same. */
  static String whyWords(ReadFigure read, Comparator comparator) {
    boolean held =
        comparator.relation() == Relation.MAINTAIN
            && comparator.reference() == null
            && !read.has(Remark.Kind.RANK);
    return held ? "target-side-unknown" : "target-not-computed";
  }

  /** 100%を維持: on which side, nobody can say who does not know which is the better one. */
  private TargetKind held() {
    if (indicator.better() == null) {
      return TargetKind.WORDS;
    }
    return indicator.better() == Better.LOWER ? TargetKind.AT_MOST : TargetKind.AT_LEAST;
  }

  private static TargetKind relative(Comparator comparator) {
    if (comparator.reference() instanceof Reference.Previous) {
      return TargetKind.WORDS;
    }
    return switch (comparator.relation()) {
      case MORE_THAN -> TargetKind.MORE_THAN_PERIOD;
      case LESS_THAN -> TargetKind.LESS_THAN_PERIOD;
      case MAINTAIN -> TargetKind.MAINTAIN;
      case AT_LEAST, AT_MOST -> TargetKind.WORDS;
    };
  }

  private static Period reference(Comparator comparator) {
    return comparator != null && comparator.reference() instanceof Reference.Of(Period period)
        ? period
        : null;
  }

  private Method offered(Target target, Method method) {
    return fits(target, method) ? method : usual(target);
  }

  private boolean fits(Target target, Method method) {
    if (method == null) {
      return false;
    }
    try {
      MethodFits.check(
          new Target(target.kind(), target.figure(), method, target.reference()), indicator);
      return true;
    } catch (Refusal unsuitable) {
      return false;
    }
  }

  private Method usual(Target target) {
    Figure counted = baseline == null || yearlyBaseline ? null : baseline.figure();
    return MethodFits.usual(target.kind(), target.figure(), indicator, counted);
  }
}
