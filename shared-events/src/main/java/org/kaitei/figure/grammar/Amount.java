package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import org.kaitei.figure.Scale;
import org.kaitei.figure.Unit;

/**
 * A number with the scale that is printed behind it.
 *
 * @param number null when the digits are grouped as no number is
 * @param mixed whether several scales were printed, as in 332万5千; the number then counts ones
 */
record Amount(BigDecimal number, Scale scale, boolean mixed) {

  static final Amount UNCLEAR = new Amount(null, Scale.ONE, false);

  static Amount of(BigDecimal number) {
    return new Amount(number, Scale.ONE, false);
  }

  boolean isClear() {
    return number != null;
  }

  boolean isBare() {
    return !mixed && scale.power() == 0;
  }

  BigDecimal ones() {
    return Unit.scaled(number, scale.power());
  }

  Amount negated() {
    return isClear() ? new Amount(number.negate(), scale, mixed) : this;
  }

  /**
   * The next, smaller part of a number in mixed scales.
   *
   * @param above the scale of the part before, which this one stays under
   */
  Amount plus(BigDecimal part, Scale partScale, Scale above) {
    boolean fits =
        isClear()
            && part != null
            && number.scale() <= 0
            && part.scale() <= 0
            && Unit.scaled(part, partScale.power()).compareTo(BigDecimal.TEN.pow(above.power()))
                < 0;
    return fits
        ? new Amount(ones().add(Unit.scaled(part, partScale.power())), Scale.ONE, true)
        : UNCLEAR;
  }
}
