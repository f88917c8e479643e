package org.kaitei.warning;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A share lies between 0 and 100 percent. A rate of change, known by its name, may be anything. */
record WithinPercentRange() implements Caution {

  static final String CODE = "outside-percent-range";

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Pattern RATE_OF_CHANGE = Pattern.compile("[増減]|伸び|伸長|成長|上昇|下落|変化|前年|達成");

  @Override
  public Optional<Warning> about(NewFigure figure) {
    boolean share =
        isPercent(figure.indicator().unit())
            && !RATE_OF_CHANGE.matcher(figure.indicator().name()).find();
    boolean outside = figure.value().signum() < 0 || figure.value().compareTo(ALL) > 0;
    return share && outside ? Optional.of(Warning.of(CODE, figure)) : Optional.empty();
  }

  private static boolean isPercent(String unit) {
    return Normalizer.normalize(unit, Normalizer.Form.NFKC).strip().equals("%");
  }
}
