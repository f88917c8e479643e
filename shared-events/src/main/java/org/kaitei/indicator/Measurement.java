package org.kaitei.indicator;

import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Figure;

/**
 * A measured figure (実績).
 *
 * @param source where it was published (出典); null when nobody has said
 * @param status null when nobody has said
 */
public record Measurement(Figure figure, @Nullable Source source, @Nullable Status status) {

  /** 速報 or 確報. */
  public enum Status {
    PROVISIONAL,
    FINAL
  }

  public static Measurement of(Figure figure) {
    return new Measurement(figure, null, null);
  }

  /** Whether that one adds nothing: the same figure, and no other source or status. */
  public boolean covers(Measurement other) {
    return figure.says(other.figure)
        && (other.source == null || other.source.equals(source))
        && (other.status == null || other.status == status);
  }

  /** Whether it is the final figure where that one was provisional. */
  public boolean finalizes(Measurement before) {
    return status == Status.FINAL && before.status == Status.PROVISIONAL;
  }
}
