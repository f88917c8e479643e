package org.kaitei.achievement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far an indicator has come towards a target. */
public sealed interface Achievement {

  /** As a sheet prints it: {@code -118%}, {@code 達成}; null when it cannot be computed. */
  String printed();

  /**
   * A percentage, kept as the two differences it is made of so that nothing is lost by rounding.
   *
   * @param whole never zero
   */
  record Percent(BigDecimal part, BigDecimal whole) implements Achievement {

    /** Rounded half away from zero to that many decimals. */
    public BigDecimal rounded(int decimals) {
      return part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** Compared before anything is rounded. */
    public boolean isAtLeast(BigDecimal percent) {
      int compared = part.movePointRight(2).compareTo(whole.multiply(percent));
      return whole.signum() > 0 ? compared >= 0 : compared <= 0;
    }

    @Override
    public String printed() {
      return rounded(0).toPlainString() + "%";
    }
  }

  /** 達成 or 未達成, where a percentage would say nothing. */
  record Word(boolean achieved) implements Achievement {
    @Override
    public String printed() {
      return achieved ? "達成" : "未達成";
    }
  }

  record NotComputed(Why why) implements Achievement {
    @Override
    public String printed() {
      return null;
    }
  }

  /** Why there is no achievement. */
  enum Why {
    NO_TARGET,
    NO_BASELINE,
    NOT_MEASURED,
    BASELINE_EQUALS_TARGET,
    TARGET_IS_ZERO,
    /** The target compares with a period for which nothing was measured. */
    NO_REFERENCE,
    /** A break in the series lies between the figures that would have to be compared. */
    SERIES_BREAK,
    /** To be maintained, but nobody has said which direction is the better one. */
    NO_DIRECTION,
    /** A yearly figure beside a total over several years. */
    DOES_NOT_COMPARE,
    RATIO_WHERE_LOWER_IS_BETTER,
    /** The target's period does not end after the baseline's. */
    NO_PATH,
    /** Words that only people can judge. */
    WORDS,
    /** No method was named: people judge. */
    NO_METHOD
  }
}
