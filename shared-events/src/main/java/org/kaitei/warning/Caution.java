package org.kaitei.warning;

import java.util.Optional;

/** One thing that a submitted figure is looked at for. */
sealed interface Caution
    permits NeverFallsWhenCumulative, WithinPercentRange, ChangesWithinFactor, NotInTheFuture {

  Optional<Warning> about(NewFigure figure);
}
