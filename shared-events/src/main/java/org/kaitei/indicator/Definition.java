package org.kaitei.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Unit;
import org.kaitei.ledger.Refusal;

/**
 * What an indicator measures.
 *
 * @param unit as printed, such as 万円; figures are in this unit
 * @param better null when nobody has said
 * @param cumulative whether each figure contains those of earlier periods
 * @param sdgTargets such as {@code 11.2} and {@code 11.b}
 * @param department the responsible one; null when nobody has said
 * @param changeFactor a figure that is more than so many times the one before, or less than such a
 *     part of it, is to be looked at twice; null means the usual factor
 */
public record Definition(
    String name,
    String unit,
    @Nullable Better better,
    boolean cumulative,
    List<String> sdgTargets,
    @Nullable String department,
    @Nullable BigDecimal changeFactor) {

  /**
   * @throws Refusal {@code invalid-change-factor} unless it is more than 1
   */
  public Definition {
    sdgTargets = sdgTargets == null ? List.of() : List.copyOf(sdgTargets);
    if (changeFactor != null && changeFactor.compareTo(BigDecimal.ONE) <= 0) {
      throw Refusal.invalid(
          "invalid-change-factor", Map.of("changeFactor", changeFactor.toPlainString()));
    }
  }

  /** With the usual factor. */
  public Definition(
      String name,
      String unit,
      Better better,
      boolean cumulative,
      List<String> sdgTargets,
      String department) {
    this(name, unit, better, cumulative, sdgTargets, department, null);
  }

  /** Whether both say the same, however the unit is written: ％ is %. */
  public boolean says(Definition other) {
    return sameUnit(other) && equals(other.in(unit));
  }

  /** Whether both are in one unit, however it is written. */
  public boolean sameUnit(Definition other) {
    return comparedUnit().equals(other.comparedUnit());
  }

  /** The unit in the one form that all its ways of writing have in common. */
  public String comparedUnit() {
    return Unit.compared(unit);
  }

  private Definition in(String written) {
    return new Definition(name, written, better, cumulative, sdgTargets, department, changeFactor);
  }
}
