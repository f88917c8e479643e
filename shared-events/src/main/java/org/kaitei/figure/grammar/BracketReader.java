package org.kaitei.figure.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaitei.figure.Unit;
import org.kaitei.figure.grammar.Comparator.Relation;
import org.kaitei.figure.grammar.Draft.Trait;

/** What brackets say of the figure before them, or of the one behind. */
final class BracketReader {

  /** A figure in brackets that begin so is another one, which the cell only mentions. */
  private static final Set<Word> OF_ANOTHER =
      EnumSet.of(
          Word.OTHERS,
          Word.PREVIOUS,
          Word.BASELINE,
          Word.ROLE,
          Word.INCLUDING,
          Word.RANKING,
          Word.LABEL,
          Word.REFERENCE_VALUE);

  private final CellReader cell;
  private final String declared;

  BracketReader(CellReader cell, String declared) {
    this.cell = cell;
    this.declared = declared;
  }

  void take(Part.Bracket bracket, Neighbours place) {
    List<Part> content = bracket.content();
    if (cell.isNoData()) {
      return;
    }
    if (content.isEmpty()) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    Part.Quantity only = only(content);
    if (only != null && PlainYear.is(only, cell.plain(only)) && !cell.isAll()) {
      Draft draft = isBefore(bracket, place) ? prefixed() : cell.draft();
      draft.period(PlainYear.of(only), cell.printed(only));
    } else if (content.stream().anyMatch(Part.Quantity.class::isInstance)) {
      withFigure(bracket, only);
    } else if (isBefore(bracket, place)) {
      prefix(content);
    } else {
      suffix(bracket);
    }
  }

  /** Whether it belongs to the figure behind it: there is none before, or that had its own. */
  private boolean isBefore(Part.Bracket bracket, Neighbours place) {
    Draft draft = cell.draft();
    boolean mayName = draft.has(Trait.BRACKET_BEFORE) && place.leadsToFigure();
    return !draft.hasAmount() || mayName;
  }

  private Draft prefixed() {
    Draft draft = cell.next();
    draft.traits.add(Trait.BRACKET_BEFORE);
    return draft;
  }

  private static Part.Quantity only(List<Part> content) {
    return content.size() == 1 && content.getFirst() instanceof Part.Quantity quantity
        ? quantity
        : null;
  }

  private void withFigure(Part.Bracket bracket, Part.Quantity only) {
    Draft draft = cell.draft();
    boolean holds = draft.relation == Relation.MAINTAIN;
    boolean names = holds || !draft.labels.isEmpty() || cell.isAll() || draft.has(Trait.OTHERS);
    if (!draft.hasAmount()) {
      if (only == null || !names || !only.amount().isClear() || isUnclear(only)) {
        throw new NotRead(Reason.UNKNOWN_WORDS);
      }
      draft.quantity(only);
    } else if (isOfAnother(bracket.content()) || isBeside(draft, bracket.content())) {
      draft.note(Remark.Kind.NOTE, inner(bracket));
    } else {
      throw new NotRead(Reason.SEVERAL_FIGURES, readings(draft, bracket.content()));
    }
  }

  private static boolean isUnclear(Part.Quantity quantity) {
    return UnitRule.UNCLEAR.equals(quantity.unit());
  }

  private static Draft[] readings(Draft draft, List<Part> content) {
    var inner =
        content.stream()
            .filter(Part.Quantity.class::isInstance)
            .map(Part.Quantity.class::cast)
            .filter(quantity -> quantity.amount().isClear() && !isUnclear(quantity))
            .map(Draft::of);
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(draft), inner)
        .toArray(Draft[]::new);
  }

  private boolean isOfAnother(List<Part> content) {
    return switch (content.getFirst()) {
      case Part.Known known -> OF_ANOTHER.contains(known.word());
      case Part.When when -> true;
      case Part.Unknown unknown -> isOfPart(cell.plain(unknown));
      default -> false;
    };
  }

  /** うち新規 3件, 人口 10万対, n=200 */
  private static boolean isOfPart(String words) {
    return words.startsWith("うち") || Set.of("n", "N", "人口").contains(words);
  }

  /** The same once more (1万人（10,000人）), or a number in a unit that the indicator has not. */
  private boolean isBeside(Draft draft, List<Part> content) {
    boolean fraction =
        content.size() == 3 && content.get(1) instanceof Part.Sign s && s.mark() == Part.Mark.SLASH;
    return (content.size() == 1 || fraction)
        && content.getLast() instanceof Part.Quantity other
        && isBeside(draft, other);
  }

  private boolean isBeside(Draft draft, Part.Quantity other) {
    if (!other.amount().isClear() || isUnclear(other)) {
      return false;
    }
    if (draft.amount.ones().compareTo(other.amount().ones()) == 0
        && (other.unit() == null || other.unit().equals(draft.unit))) {
      return true;
    }
    Unit unit = declared == null ? null : Unit.of(declared);
    return unit != null
        && draft.unit != null
        && other.unit() != null
        && Unit.of(draft.unit).convertsTo(unit)
        && !Unit.of(other.unit()).convertsTo(unit);
  }

  private void prefix(List<Part> content) {
    Draft draft = prefixed();
    for (Part part : content) {
      switch (part) {
        case Part.When when -> draft.period(when.period(), cell.printed(when));
        case Part.Unknown unknown -> draft.labels.add(cell.printed(unknown));
        case Part.Known known when known.word() == Word.LABEL ->
            draft.labels.add(cell.printed(known));
        case Part.Known known when known.word() == Word.SUM -> {
          draft.labels.add(cell.printed(known));
          draft.traits.add(Trait.SUM);
        }
        case Part.Known known when WordReader.remark(known.word()) != null ->
            draft.note(WordReader.remark(known.word()), cell.printed(known));
        case Part.Known known when known.word() == Word.FILLER -> {}
        case Part.Footnote footnote -> draft.note(Remark.Kind.FOOTNOTE, cell.printed(footnote));
        case Part.Years years -> {
          draft.years = years.years();
          draft.note(Remark.Kind.CUMULATIVE, cell.printed(years));
        }
        default -> throw new NotRead(Reason.UNKNOWN_WORDS);
      }
    }
  }

  private void suffix(Part.Bracket bracket) {
    Draft draft = cell.draft();
    if (draft.unit == null && UnitInBrackets.take(draft, inner(bracket), declared)) {
      return;
    }
    List<Part> content = bracket.content();
    if (content.size() == 1
        && content.getFirst() instanceof Part.Known known
        && known.word() == Word.LABEL
        && draft.labels.isEmpty()) {
      draft.labels.add(cell.printed(known));
      return;
    }
    new RemarkReader(cell, draft, inner(bracket)).take(content);
  }

  private String inner(Part.Bracket bracket) {
    String printed = cell.printed(bracket);
    return printed.substring(1, printed.length() - 1).strip();
  }
}
