package org.kaitei.warning;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure many times the one before or after it, or a small part of it, is often one in another
 * scale.
 *
 * @param usual the factor where the indicator's definition names none
 */
record ChangesWithinFactor(BigDecimal usual) implements Caution {

  static final String CODE = "changes-by-more-than-factor";
  static final ChangesWithinFactor USUAL = new ChangesWithinFactor(BigDecimal.TEN);

  @Override
  public Optional<Warning> about(NewFigure figure) {
    BigDecimal chosen = figure.indicator().changeFactor();
    BigDecimal factor = chosen == null ? usual : chosen;
    return Stream.of(figure.earlier(), figure.later())
        .filter(Objects::nonNull)
        .filter(other -> leaps(figure.value().abs(), other.value().abs(), factor))
        .findFirst()
        .map(other -> Warning.of(CODE, figure).beside(other))
        .map(warning -> warning.with("factor", factor.toPlainString()));
  }

  private static boolean leaps(BigDecimal one, BigDecimal other, BigDecimal factor) {
    boolean compares = one.signum() > 0 && other.signum() > 0;
    return compares
        && (one.compareTo(other.multiply(factor)) > 0 || other.compareTo(one.multiply(factor)) > 0);
  }
}
