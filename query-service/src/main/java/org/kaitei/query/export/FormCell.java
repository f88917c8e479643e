package org.kaitei.query.export;

import java.math.BigDecimal;
import java.util.Locale;

/** What a cell of the printed form says. */
public sealed interface FormCell {

  FormCell NOTHING = new Words("");

  /** As it is read. */
  String text();

  /** As programs read it: a plain decimal, the code of a period or a method, or the words. */
  String written();

  /**
   * A figure.
   *
   * @param unit read behind the number; empty for none
   * @param more what is read behind the unit, as 以下; empty for nothing
   */
  record Number(BigDecimal value, String unit, String more) implements FormCell {

    /** So many digits does a spreadsheet keep. */
    private static final int KEPT = 15;

    /** A spreadsheet shows no more decimals. */
    private static final int SHOWN = 30;

    @Override
    public String text() {
      return plain() + unit + more;
    }

    /** With thousands separators, and all its decimals. */
    String plain() {
      return String.format(Locale.ROOT, "%,." + decimals() + "f", value);
    }

    int decimals() {
      return Math.max(0, value.scale());
    }

    /** Whether a spreadsheet, which reckons in doubles, would keep each digit. */
    boolean isKept() {
      BigDecimal shortest = value.stripTrailingZeros();
      return shortest.precision() <= KEPT
          && decimals() <= SHOWN
          && shortest.precision() - shortest.scale() <= KEPT;
    }

    @Override
    public String written() {
      return value.toPlainString();
    }
  }

  record Words(String text) implements FormCell {

    @Override
    public String written() {
      return text;
    }
  }

  /**
   * What has a code: a period, a method.
   *
   * @param text as it is read
   */
  record Coded(String text, String written) implements FormCell {}

  /** Words, or nothing. */
  static FormCell words(String text) {
    return text == null || text.isEmpty() ? NOTHING : new Words(text);
  }
}
