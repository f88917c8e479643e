package org.kaitei.figure.grammar;

import org.kaitei.figure.Period;

/**
 * How a target says that a figure is to stand to its value, or to another figure.
 *
 * @param reference null when the value stands in the cell itself
 */
public record Comparator(Relation relation, Reference reference) {

  public enum Relation {
    /** 以上 */
    AT_LEAST,
    /** 以下 */
    AT_MOST,
    /** 未満 */
    LESS_THAN,
    /** 超 */
    MORE_THAN,
    /** 維持 */
    MAINTAIN
  }

  /** The figure that is compared with. */
  public sealed interface Reference {

    String code();

    /** The indicator's own figure of that period: 2021年度より増加. */
    record Of(Period period) implements Reference {
      @Override
      public String code() {
        return period.code();
      }
    }

    /** 現状より */
    record Baseline() implements Reference {
      @Override
      public String code() {
        return "BASELINE";
      }
    }

    /** 前年より */
    record Previous() implements Reference {
      @Override
      public String code() {
        return "PREVIOUS";
      }
    }
  }

  /** As other programs name it: {@code AT_LEAST}, {@code MORE_THAN_FY2021}. */
  public String code() {
    return reference == null ? relation.name() : relation + "_" + reference.code();
  }
}
