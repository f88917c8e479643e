package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import org.kaitei.figure.Unit;

/**
 * The declared unit that figures are given in; without one they keep the unit they were printed in.
 */
final class InUnit {

  private final String declared;
  private final Unit unit;

  /**
   * @param declared null when none is
   */
  InUnit(String declared) {
    this.declared = declared;
    this.unit = declared == null ? null : Unit.of(declared);
  }

  String declared() {
    return declared;
  }

  boolean isYears() {
    return unit != null && unit.base().equals("年");
  }

  boolean fits(Draft draft) {
    if (unit == null) {
      return true;
    }
    if (draft.unit == null) {
      return draft.amount.scale().power() == 0 || unit.power() == 0;
    }
    return printed(draft, draft.amount).convertsTo(unit);
  }

  /**
   * @throws NotRead when the printed unit is no multiple of the declared one; 12億 is not in 億円, nor
   *     is it in 億 of 億円
   */
  BigDecimal value(Draft draft, Amount amount) {
    if (!fits(draft)) {
      throw new NotRead(draft.unit == null ? Reason.UNCLEAR_UNIT : Reason.UNIT_DIFFERS);
    }
    if (draft.unit == null) {
      return amount.ones();
    }
    return unit == null ? amount.number() : printed(draft, amount).convert(amount.number(), unit);
  }

  /** In its scale as it was printed; one that was printed in several counts ones. */
  String text(Draft draft) {
    if (unit != null) {
      return declared;
    }
    return draft.unit == null ? null : draft.amount.scale().word() + draft.unit;
  }

  /** 年間50回 is 50回／年 where that is what the indicator counts. */
  private Unit printed(Draft draft, Amount amount) {
    String counted = amount.scale().word() + draft.unit;
    boolean yearly =
        draft.remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.PER_YEAR);
    Unit plain = Unit.of(counted);
    Unit perYear = Unit.of(counted + "/年");
    return yearly && perYear.convertsTo(unit) ? perYear : plain;
  }
}
