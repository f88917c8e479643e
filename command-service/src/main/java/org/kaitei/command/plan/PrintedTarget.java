package org.kaitei.command.plan;

import java.util.Optional;
import java.util.Set;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.Comparator;
import org.kaitei.figure.grammar.Comparator.Reference;
import org.kaitei.figure.grammar.Comparator.Relation;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.figure.grammar.Reason;
import org.kaitei.figure.grammar.Remark;
import org.kaitei.plan.TargetKind;

/**
 * What a printed target says besides its value: 80%以上, 2021年度より増加, 5年間累計, 8位; or words that only
 * people can judge.
 *
 * @param reference of a relative kind; null means the baseline
 */
record PrintedTarget(TargetKind kind, Figure figure, Period reference) {

  /** Words with a number in them that was not read may as well be a slip. */
  private static final Set<Reason> LEFT_TO_PEOPLE =
      Set.of(Reason.NO_NUMBER, Reason.OTHERS_FIGURE, Reason.NO_REFERENCE);

  /** None for a plain value, and for a number that no kind of target holds. */
  static Optional<PrintedTarget> read(String printed, String unit) {
    return switch (FigureGrammar.read(printed, unit)) {
      case Reading.Figures(var figures) when figures.size() == 1 ->
          of(figures.getFirst(), printed.strip());
      case Reading.Words words when LEFT_TO_PEOPLE.contains(words.reason()) ->
          Optional.of(words(printed.strip()));
      default -> Optional.empty();
    };
  }

  private static Optional<PrintedTarget> of(ReadFigure read, String printed) {
    boolean plain = read.component() == null && read.whole() == null;
    TargetKind kind = plain ? kind(read) : null;
    if (plain && kind == null && read.value() == null) {
      return Optional.of(words(printed));
    }
    if (kind == null || kind.isRelative() == (read.value() != null)) {
      return Optional.empty();
    }
    var figure = new Figure(read.value(), printed, FigureGrammar.VERSION);
    return Optional.of(new PrintedTarget(kind, figure, reference(read.comparator())));
  }

  private static PrintedTarget words(String printed) {
    var figure = new Figure(null, printed, FigureGrammar.VERSION);
    return new PrintedTarget(TargetKind.WORDS, figure, null);
  }

  private static TargetKind kind(ReadFigure read) {
    if (read.years() != null) {
      return TargetKind.TOTAL;
    }
    if (read.has(Remark.Kind.RANK)) {
      return TargetKind.RANK;
    }
    return read.comparator() == null ? null : kind(read.comparator());
  }

  private static TargetKind kind(Comparator comparator) {
    Relation relation = comparator.relation();
    return switch (comparator.reference()) {
      case null -> relation == Relation.MAINTAIN ? null : TargetKind.valueOf(relation.name());
      case Reference.Previous previous -> null;
      default ->
          switch (relation) {
            case MORE_THAN -> TargetKind.MORE_THAN_PERIOD;
            case LESS_THAN -> TargetKind.LESS_THAN_PERIOD;
            case MAINTAIN -> TargetKind.MAINTAIN;
            default -> null;
          };
    };
  }

  private static Period reference(Comparator comparator) {
    return comparator != null && comparator.reference() instanceof Reference.Of(Period period)
        ? period
        : null;
  }
}
