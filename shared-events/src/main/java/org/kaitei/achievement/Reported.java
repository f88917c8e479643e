package org.kaitei.achievement;

import java.util.Optional;
import java.util.function.Predicate;
import org.kaitei.figure.Figure;
import org.kaitei.figure.grammar.FigureGrammar;

/**
 * The achievement that a department printed. It is kept beside the computed one, never replaced.
 */
public record Reported(String printed) {

  /**
   * Whether it follows from the figures. A printed percentage is compared at the precision that it
   * was printed with: 129.6% and 130% both agree with 129.63%.
   */
  public boolean agreesWith(Achievement computed) {
    Optional<Figure> figure = FigureGrammar.read(printed, "%").plain(printed);
    return switch (computed) {
      case Achievement.Percent percent ->
          figure.filter(Figure::isMeasured).filter(says(percent)).isPresent();
      case Achievement.Word word -> word.printed().equals(printed.strip());
      case Achievement.NotComputed none -> figure.isPresent() && !figure.get().isMeasured();
    };
  }

  private static Predicate<Figure> says(Achievement.Percent percent) {
    return figure ->
        percent.rounded(Math.max(0, figure.value().scale())).compareTo(figure.value()) == 0;
  }
}
