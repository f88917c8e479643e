package org.kaitei.warning;

import java.util.Optional;

/** What contains all that was counted before cannot become less. */
record NeverFallsWhenCumulative() implements Caution {

  static final String CODE = "falls-although-cumulative";

  @Override
  public Optional<Warning> about(NewFigure figure) {
    if (!figure.indicator().cumulative()) {
      return Optional.empty();
    }
    if (figure.earlier() != null && figure.value().compareTo(figure.earlier().value()) < 0) {
      return Optional.of(Warning.of(CODE, figure).beside(figure.earlier()));
    }
    return figure.later() != null && figure.later().value().compareTo(figure.value()) < 0
        ? Optional.of(Warning.of(CODE, figure).beside(figure.later()))
        : Optional.empty();
  }
}
