package org.kaitei.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell that can hold a figure: a decimal number in the indicator's unit, or the
 * statement that nothing was measured. No value is not zero.
 *
 * <p>A stored figure is never read from its text again. Two figures are equal when they hold the
 * same number and the same text, whichever grammar read them.
 *
 * @param value null when nothing was measured
 * @param printed the text it came from, kept for good
 * @param grammar the version of the figure grammar that read the text; null for a figure that was
 *     given as a plain number, or that was read by version 1
 */
public record Figure(@Nullable BigDecimal value, String printed, @Nullable Integer grammar) {

  @JsonCreator
  public Figure {
    Objects.requireNonNull(printed, "the text that a figure came from is always kept");
  }

  /** A figure that nothing had to be read for. */
  public Figure(BigDecimal value, String printed) {
    this(value, printed, null);
  }

  /** The figure that a plain decimal such as {@code 1317.1} stands for. */
  public static Figure of(String decimal) {
    return new Figure(new BigDecimal(decimal), decimal);
  }

  public static Figure notMeasured(String mark) {
    return new Figure(null, mark);
  }

  @JsonIgnore
  public boolean isMeasured() {
    return value != null;
  }

  /** In plain notation with all its zeroes; null when nothing was measured. */
  public String decimal() {
    return value == null ? null : value.toPlainString();
  }

  /** Whether both say the same, however they are printed: 50 and 50.0 do. */
  public boolean says(Figure other) {
    if (other == null) {
      return false;
    }
    return value == null || other.value == null
        ? value == other.value
        : value.compareTo(other.value) == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure
        && Objects.equals(value, figure.value)
        && printed.equals(figure.printed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, printed);
  }
}
