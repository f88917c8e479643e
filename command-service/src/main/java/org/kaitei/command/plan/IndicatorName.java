package org.kaitei.command.plan;

import java.text.Normalizer;

/**
 * An indicator's name in the form in which two printings of it are the same (NFKC, single spaces).
 */
public record IndicatorName(String normalised) {

  public static IndicatorName of(String printed) {
    return new IndicatorName(
        Normalizer.normalize(printed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " "));
  }
}
