package org.kaitei.achievement;

import org.kaitei.figure.Figure;
import org.kaitei.figure.FigureGrammar;
import org.kaitei.figure.Reading;

/**
 * The achievement that a department printed. It is kept beside the computed one, never replaced.
 */
public record Reported(String printed) {

  /**
   * Whether it follows from the figures. A printed percentage is compared at the precision that it
   * was printed with: 129.6% and 130% both agree with 129.63%.
   */
  public boolean agreesWith(Achievement computed) {
    Reading reading = FigureGrammar.read(printed, "%");
    return switch (computed) {
      case Achievement.Percent percent ->
          reading instanceof Reading.Read(Figure figure)
              && figure.isMeasured()
              && percent.rounded(Math.max(0, figure.value().scale())).compareTo(figure.value())
                  == 0;
      case Achievement.Word word -> word.printed().equals(printed.strip());
      case Achievement.NotComputed none ->
          reading instanceof Reading.Read(Figure figure) && !figure.isMeasured();
    };
  }
}
