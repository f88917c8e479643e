package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import org.kaitei.figure.Unit;

/** 31/34島: the part is the figure, the whole is kept beside it. */
final class PartOfWhole {

  private PartOfWhole() {}

  static void take(Draft draft, Part.Quantity whole, String declared) {
    boolean oneUnit = draft.unit == null || draft.unit.equals(whole.unit());
    draft.whole = whole.amount();
    draft.unit = draft.unit == null ? whole.unit() : draft.unit;
    String unit = draft.unit == null ? declared : draft.unit;
    boolean counts = unit != null && !Unit.of(unit).base().equals("%");
    if (!oneUnit || !counts || !isCount(draft.amount) || !isCount(whole.amount())) {
      throw new NotRead(Reason.FRACTION, draft);
    }
    if (draft.amount.ones().compareTo(whole.amount().ones()) > 0
        || isRound(whole.amount().ones())) {
      throw new NotRead(Reason.FRACTION, draft);
    }
  }

  private static boolean isCount(Amount amount) {
    return amount.ones().stripTrailingZeros().scale() <= 0 && amount.number().signum() >= 0;
  }

  /** 5人/1000人 is a rate. */
  private static boolean isRound(BigDecimal whole) {
    BigDecimal plain = whole.stripTrailingZeros();
    return plain.precision() == 1 && plain.scale() <= -2 && plain.unscaledValue().intValue() == 1;
  }
}
