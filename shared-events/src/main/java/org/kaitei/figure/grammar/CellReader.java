package org.kaitei.figure.grammar;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.figure.grammar.Draft.Trait;

/** Puts the parts of a cell together to figures. What it cannot place ends the reading. */
final class CellReader {

  private final CellText text;
  private final String declared;
  private final List<Draft> drafts = new ArrayList<>();
  private final WordReader words;
  private final BracketReader brackets;
  private boolean noData;
  private Part.All all;

  /**
   * @param declared the declared unit, or null
   */
  CellReader(CellText text, String declared) {
    this.text = text;
    this.declared = declared;
    this.words = new WordReader(this);
    this.brackets = new BracketReader(this, declared);
    drafts.add(new Draft());
  }

  /** The figures that the parts print; none when they say that there is no figure. */
  List<Draft> read(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      take(new Neighbours(parts, i));
    }
    if (parts.size() > 1 && parts.stream().allMatch(CellReader::isBareMark)) {
      noData = true;
    }
    if (all != null) {
      AllOf.mark(drafts, all.what(), printed(all));
    }
    if (noData && drafts.stream().anyMatch(Draft::hasAmount)) {
      throw new NotRead(Reason.PARTLY_MISSING);
    }
    return noData ? List.of() : drafts;
  }

  /** ** stands for a figure that is not told; ※1 sends the reader elsewhere. */
  private static boolean isBareMark(Part part) {
    return part instanceof Part.Footnote && part.end() - part.start() == 1;
  }

  Draft draft() {
    return drafts.getLast();
  }

  /** What follows belongs to another figure. */
  Draft next() {
    if (draft().hasAmount()) {
      drafts.add(new Draft());
    }
    return draft();
  }

  boolean isNoData() {
    return noData;
  }

  boolean isAll() {
    return all != null;
  }

  void noData() {
    noData = true;
  }

  String printed(Part part) {
    return text.printed(part.start(), part.end());
  }

  String plain(Part part) {
    return text.slice(part.start(), part.end());
  }

  private void take(Neighbours place) {
    switch (place.here()) {
      case Part.Quantity quantity -> quantity(quantity, place);
      case Part.When when -> when(when, place);
      case Part.Years years -> years(years, place);
      case Part.Known known -> words.take(known, place);
      case Part.Unknown unknown -> label(unknown, place);
      case Part.Dash dash -> dash(dash, place);
      case Part.Bracket bracket -> brackets.take(bracket, place);
      case Part.Footnote footnote -> draft().note(Remark.Kind.FOOTNOTE, printed(footnote));
      case Part.Divisor divisor -> divisor(divisor);
      case Part.Compared compared -> requireOneFigure(place);
      case Part.All every -> {
        next();
        all = every;
      }
      case Part.Sign sign -> sign(sign, place);
    }
  }

  private void quantity(Part.Quantity quantity, Neighbours place) {
    if (!quantity.amount().isClear()) {
      throw new NotRead(Reason.UNCLEAR_NUMBER);
    }
    if (UnitRule.UNCLEAR.equals(quantity.unit())) {
      throw new NotRead(Reason.UNCLEAR_UNIT);
    }
    if (PlainYear.is(quantity, plain(quantity)) && place.nextIs(Part.Mark.COLON)) {
      next().period(PlainYear.of(quantity), printed(quantity));
    } else if (place.isBehind(Part.Mark.SLASH)) {
      PartOfWhole.take(draft(), quantity, declared);
    } else if (place.isBehind(Part.Mark.TO)) {
      draft().upTo = quantity.amount();
      draft().unit = draft().unit == null ? quantity.unit() : draft().unit;
      throw new NotRead(Reason.RANGE, draft(), Draft.of(quantity));
    } else {
      figure(quantity, place);
    }
  }

  private void figure(Part.Quantity quantity, Neighbours place) {
    boolean glued = quantity.isGluedTo(place.before());
    if (glued && place.before() instanceof Part.Quantity) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    boolean afterFiller =
        place.before() instanceof Part.Known known && known.word() == Word.FILLER && glued;
    if (draft().hasAmount() && afterFiller) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    Draft draft = next();
    if (draft.has(Trait.THAN)) {
      throw new NotRead(Reason.CHANGE);
    }
    if (draft.relation != null) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    draft.quantity(quantity);
    if (place.before() instanceof Part.Compared compared) {
      draft.relation(compared.relation());
    }
  }

  /** 5＜10 compares two figures, and ＜2021：5 nobody knows what. */
  private void requireOneFigure(Neighbours place) {
    boolean labels =
        place.parts().size() > place.at() + 2
            && place.parts().get(place.at() + 2) instanceof Part.Sign;
    if (draft().hasAmount() || labels) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
  }

  private void when(Part.When when, Neighbours place) {
    boolean ofNext = place.figureIsNext() || place.nextIs(Part.Mark.COLON);
    Draft draft = ofNext ? next() : draft();
    draft.period(when.period(), printed(when));
  }

  private void years(Part.Years years, Neighbours place) {
    Draft draft = place.figureIsNext() ? next() : draft();
    draft.years = years.years();
    draft.note(
        years.what() == Word.AVERAGE ? Remark.Kind.AVERAGE : Remark.Kind.CUMULATIVE,
        printed(years));
  }

  private void label(Part.Unknown unknown, Neighbours place) {
    boolean unitOfNothing =
        noData
            && (KnownUnits.isWord(plain(unknown)) || KnownUnits.symbols().contains(plain(unknown)));
    if (unitOfNothing) {
      return;
    }
    boolean behindFigure =
        place.before() instanceof Part.Quantity && unknown.isGluedTo(place.before());
    boolean withinName =
        place.figureIsNext()
            && place.next().isGluedTo(unknown)
            && Characters.isLatin(plain(unknown).charAt(plain(unknown).length() - 1));
    if (behindFigure
        || withinName
        || !place.leadsToFigure()
        || !Character.isLetter(plain(unknown).charAt(0))) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    Draft draft = next();
    draft.labels.add(printed(unknown));
    if (!place.nextIs(Part.Mark.COLON)) {
      draft.traits.add(Trait.UNCERTAIN_LABEL);
    }
  }

  private void dash(Part.Dash dash, Neighbours place) {
    boolean behindFigure =
        place.before() instanceof Part.Quantity && dash.isGluedTo(place.before());
    if (behindFigure || plain(dash).equals(".")) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    noData = true;
  }

  private void divisor(Part.Divisor divisor) {
    Draft draft = draft();
    if (!draft.hasAmount() || draft.unit == null || draft.unit.contains("/")) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    draft.unit += divisor.text();
  }

  private void sign(Part.Sign sign, Neighbours place) {
    boolean between = place.before() != null && place.next() != null;
    boolean fits =
        switch (sign.mark()) {
          case COLON -> !(place.before() instanceof Part.Quantity q) || PlainYear.is(q, plain(q));
          case TO -> place.before() instanceof Part.Quantity && place.figureIsNext();
          case SLASH, COMMA -> !(place.before() instanceof Part.Sign) && !isFurtherMark(place);
        };
    if (!between || !fits) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
  }

  /** ※1、2 are two footnotes, and no figure 2. */
  private static boolean isFurtherMark(Neighbours place) {
    return place.before() instanceof Part.Footnote
        && place.next() instanceof Part.Quantity quantity
        && quantity.unit() == null;
  }
}
