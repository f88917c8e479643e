package org.kaitei.command.warning;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure many times the one before, or a small part of it, is often one in another scale.
 *
 * @param usual the factor where the indicator's definition names none
 */
record ChangesWithinFactor(BigDecimal usual) implements Caution {

  static final String CODE = "changes-by-more-than-factor";
  static final ChangesWithinFactor USUAL = new ChangesWithinFactor(BigDecimal.TEN);

  @Override
  public Optional<Warning> about(NewFigure figure) {
    if (figure.earlier() == null) {
      return Optional.empty();
    }
    BigDecimal chosen = figure.indicator().changeFactor();
    BigDecimal factor = chosen == null ? usual : chosen;
    BigDecimal now = figure.value().abs();
    BigDecimal before = figure.earlier().value().abs();
    boolean compares = now.signum() > 0 && before.signum() > 0;
    boolean leaps =
        now.compareTo(before.multiply(factor)) > 0 || before.compareTo(now.multiply(factor)) > 0;
    if (!compares || !leaps) {
      return Optional.empty();
    }
    Warning warning = Warning.of(CODE, figure).beside(figure.earlier());
    warning.facts().put("factor", factor.toPlainString());
    return Optional.of(warning);
  }
}
