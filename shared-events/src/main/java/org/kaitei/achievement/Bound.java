package org.kaitei.achievement;

import java.math.BigDecimal;

/** On which side of a target its achievement lies. */
public enum Bound {
  AT_LEAST {
    @Override
    public boolean reached(BigDecimal actual, BigDecimal target) {
      return actual.compareTo(target) >= 0;
    }
  },
  AT_MOST {
    @Override
    public boolean reached(BigDecimal actual, BigDecimal target) {
      return actual.compareTo(target) <= 0;
    }
  },
  MORE_THAN {
    @Override
    public boolean reached(BigDecimal actual, BigDecimal target) {
      return actual.compareTo(target) > 0;
    }
  },
  LESS_THAN {
    @Override
    public boolean reached(BigDecimal actual, BigDecimal target) {
      return actual.compareTo(target) < 0;
    }
  };

  public abstract boolean reached(BigDecimal actual, BigDecimal target);

  /** Whether the lower figure is the better one. */
  public boolean isUpper() {
    return this == AT_MOST || this == LESS_THAN;
  }

  /** Whether the first figure is worse than the second. */
  public boolean worse(BigDecimal one, BigDecimal other) {
    return isUpper() ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
  }
}
