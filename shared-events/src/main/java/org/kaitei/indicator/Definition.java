package org.kaitei.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures.
 *
 * @param unit as printed, such as 万円; figures are in this unit
 * @param better null when nobody has said
 * @param cumulative whether each figure contains those of earlier periods
 * @param sdgTargets such as {@code 11.2} and {@code 11.b}
 * @param department the responsible one; null when nobody has said
 */
public record Definition(
    String name,
    String unit,
    @Nullable Better better,
    boolean cumulative,
    List<String> sdgTargets,
    @Nullable String department) {

  public Definition {
    sdgTargets = sdgTargets == null ? List.of() : List.copyOf(sdgTargets);
  }
}
