package org.kaitei.figure.grammar;

import org.kaitei.figure.Scale;
import org.kaitei.figure.Unit;

/** A unit that is printed in brackets behind a bare number: 1,234（千円）. */
final class UnitInBrackets {

  private UnitInBrackets() {}

  /** Whether the text in brackets is a unit; the figure has it then. */
  static boolean take(Draft draft, String text, String declared) {
    var cell = new Scanner(CellText.of(text));
    String plain = cell.text().slice(0, cell.text().length()).replace(" ", "");
    if (plain.startsWith("単位:")) {
      plain = plain.substring(3);
    }
    Scale scale = Scale.leading(plain);
    String counted = plain.substring(scale.length()).split("/", 2)[0];
    boolean unit =
        !counted.isEmpty()
            && (KnownUnits.isWord(counted) || KnownUnits.symbols().contains(counted));
    boolean declaredUnit =
        declared != null && Unit.of(declared).base().equals(Unit.of(plain).base());
    if (!(unit && Vocabulary.meaning(plain) == null) && !declaredUnit) {
      return false;
    }
    if (scale.power() > 0 && (draft.amount.mixed() || draft.amount.scale().power() > 0)) {
      throw new NotRead(Reason.UNCLEAR_UNIT);
    }
    if (scale.power() > 0) {
      draft.amount = new Amount(draft.amount.number(), scale, false);
    }
    draft.unit = plain.substring(scale.length());
    return true;
  }
}
