package org.kaitei.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;

/**
 * What a number counts. A unit has a scale and a base: 億円 is 10⁸ of 円. Units of one base convert
 * into each other exactly; 箇所 and 件 have different bases and never do.
 *
 * @param text as people write it
 * @param power of ten that one of this unit is in its base
 * @param base the same for all ways of writing it
 */
public record Unit(String text, int power, String base) {

  public static Unit of(String text) {
    String plain = UnitNames.withoutRemark(UnitNames.plain(text));
    Scale scale = Scale.leading(plain);
    String rest = plain.substring(scale.length());
    int per = rest.indexOf('/', 1);
    String counted = per < 0 ? rest : rest.substring(0, per);
    UnitNames.Known known = UnitNames.known(counted);
    String base = known.base() + (per < 0 ? "" : "/" + UnitNames.known(rest.substring(per + 1)));
    return new Unit(text.strip(), scale.power() + known.power(), base);
  }

  /** Whether both are one unit, however it is written: ％ is %, ㎡ is m². */
  public static boolean same(String one, String other) {
    return compared(one).equals(compared(other));
  }

  /** The one form that all ways of writing a unit have in common. */
  public static String compared(String unit) {
    return unit == null ? "" : Normalizer.normalize(unit, Normalizer.Form.NFKC).strip();
  }

  public boolean convertsTo(Unit other) {
    return base.equals(other.base);
  }

  /** The same quantity in another unit of the same base; no digit is lost or made up. */
  public BigDecimal convert(BigDecimal value, Unit other) {
    if (!convertsTo(other)) {
      throw new IllegalArgumentException(text + " is not a multiple of " + other.text);
    }
    return scaled(value, power - other.power);
  }

  /** The value times a power of ten, without zeroes that were not there. */
  public static BigDecimal scaled(BigDecimal value, int power) {
    if (power == 0) {
      return value;
    }
    BigDecimal moved = value.scaleByPowerOfTen(power);
    BigDecimal exact = power < 0 ? moved.stripTrailingZeros() : moved;
    return exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
  }
}
