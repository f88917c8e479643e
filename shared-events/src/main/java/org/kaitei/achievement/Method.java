package org.kaitei.achievement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.kaitei.achievement.Achievement.NotComputed;
import org.kaitei.achievement.Achievement.Percent;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Achievement.Word;
import org.kaitei.figure.Figure;
import org.kaitei.ledger.Refusal;

/**
 * How an achievement (達成度) is computed. The first three formulas are those that reproduce the
 * printed figures of Kumamoto City's SDGs evaluation sheet of September 2022. Changing a formula
 * makes a new version, because events and answers name the one that they were made with.
 */
public enum Method {

  /**
   * (actual − baseline) ÷ (target − baseline), in percent. Needs all three, and no break in the
   * series between baseline and actual.
   */
  CHANGE_FROM_BASELINE(1) {
    @Override
    Achievement computedFrom(Inputs in) {
      if (missing(in.baseline())) {
        return new NotComputed(Why.NO_BASELINE);
      }
      if (in.apart()) {
        return new NotComputed(Why.SERIES_BREAK);
      }
      BigDecimal baseline = in.baseline().value();
      BigDecimal aim = in.target().value().subtract(baseline);
      return aim.signum() == 0
          ? new NotComputed(Why.BASELINE_EQUALS_TARGET)
          : new Percent(in.actual().value().subtract(baseline), aim);
    }
  },

  /** actual ÷ target, in percent. Says nothing where the lower figure is the better one. */
  RATIO_TO_TARGET(1) {
    @Override
    Achievement computedFrom(Inputs in) {
      if (in.bound().isUpper()) {
        return new NotComputed(Why.RATIO_WHERE_LOWER_IS_BETTER);
      }
      return in.target().value().signum() == 0
          ? new NotComputed(Why.TARGET_IS_ZERO)
          : new Percent(in.actual().value(), in.target().value());
    }
  },

  /** Achieved as long as the actual stays at or under the target: a word, no percentage. */
  CEILING(1) {
    @Override
    Achievement computedFrom(Inputs in) {
      return new Word(in.actual().value().compareTo(in.target().value()) <= 0);
    }
  },

  /** Achieved once the actual is on the side of the target that is aimed at: a word. */
  REACHED(1) {
    @Override
    Achievement computedFrom(Inputs in) {
      return new Word(in.bound().reached(in.actual().value(), in.target().value()));
    }
  };

  private final int version;

  Method(int version) {
    this.version = version;
  }

  abstract Achievement computedFrom(Inputs in);

  /** Says why when it cannot be computed, never throws. */
  public Achievement compute(Inputs in) {
    if (missing(in.target())) {
      return new NotComputed(Why.NO_TARGET);
    }
    return missing(in.actual()) ? new NotComputed(Why.NOT_MEASURED) : computedFrom(in);
  }

  private static boolean missing(Figure figure) {
    return figure == null || !figure.isMeasured();
  }

  public int version() {
    return version;
  }

  /** As stored: {@code CEILING/1}. */
  @JsonValue
  public String versioned() {
    return name() + "/" + version;
  }

  @JsonCreator
  public static Method ofVersioned(String versioned) {
    return Arrays.stream(values())
        .filter(method -> method.versioned().equals(versioned))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("unknown-method", Map.of("method", versioned)));
  }

  /** The newest version of the method with that name. */
  public static Optional<Method> named(String name) {
    return Arrays.stream(values()).filter(method -> method.name().equals(name)).findFirst();
  }
}
