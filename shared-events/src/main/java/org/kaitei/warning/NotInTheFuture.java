package org.kaitei.warning;

import java.util.Optional;

/** Nobody has measured a period that has not begun. */
record NotInTheFuture() implements Caution {

  static final String CODE = "in-the-future";

  @Override
  public Optional<Warning> about(NewFigure figure) {
    return figure.period().start().isAfter(figure.today())
        ? Optional.of(Warning.of(CODE, figure))
        : Optional.empty();
  }
}
