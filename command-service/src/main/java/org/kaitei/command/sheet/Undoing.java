package org.kaitei.command.sheet;

import java.util.Optional;
import org.kaitei.command.plan.TargetKey;

/**
 * What a file would undo that was printed before a figure was withdrawn, or before the plan was
 * revised. It may do so only with a reason.
 */
final class Undoing {

  private Undoing() {}

  /** Says by a code of a refusal what was decided about the figure; empty when nothing was. */
  static Optional<String> of(Printing printing, Books books) {
    return switch (printing) {
      case Printing.OfActual p
          when books.indicator(p.of()).isWithdrawn(p.component(), p.actual().period()) ->
          Optional.of("withdrawn-before");
      case Printing.OfTarget p
          when books.hasDropped(new TargetKey(p.of(), p.component(), p.period())) ->
          Optional.of("target-dropped-before");
      default -> Optional.empty();
    };
  }
}
