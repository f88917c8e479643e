package org.kaitei.indicator;

import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

/** The figure (当初値) that progress is counted from, and the period that it describes. */
public record Baseline(Period period, Figure figure) {

  /** Whether both say the same, however they are printed. */
  public boolean says(Baseline other) {
    return other != null && period.equals(other.period) && figure.says(other.figure);
  }
}
