package org.kaitei.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Unit;

/**
 * The units that an indicator's figures were recorded in, one after the other. A figure does not
 * name its unit: it is the one that stood when it was recorded. When that was is told by a number
 * that grows with every event: the revision within the stream, or the position within the ledger.
 */
public record Units(List<Since> known) {

  public static final Units NONE = new Units(List.of());

  /**
   * @param position from which on figures are in the unit
   */
  public record Since(String unit, long position) {}

  /** With one that figures are in from there on; another way of writing it is no other unit. */
  public Units changed(String unit, long position) {
    return !known.isEmpty() && Unit.same(present(), unit)
        ? this
        : new Units(Stream.concat(known.stream(), Stream.of(new Since(unit, position))).toList());
  }

  private String present() {
    return known.getLast().unit;
  }

  /** The unit of what was recorded then; null when that is the one that stands, or none did. */
  public String former(Figure figure, long position) {
    return figure.isMeasured() ? former(position) : null;
  }

  /**
   * @param position at which it was recorded
   */
  public String former(long position) {
    String then = at(position);
    return then == null || Unit.same(then, present()) ? null : then;
  }

  /** The figure in the unit that stands, as far as it converts into that. */
  public Figure present(Figure figure, long position) {
    return figure == null ? null : comparable(figure, position).orElse(figure);
  }

  /** The figure in the unit that stands; none where it does not convert into that. */
  public Optional<Figure> comparable(Figure figure, long position) {
    String former = former(figure, position);
    return former == null ? Optional.of(figure) : in(figure, former, present());
  }

  /** The same quantity in another unit; the figure itself where it does not convert into that. */
  public static Figure converted(Figure figure, String unit, String wanted) {
    return in(figure, unit, wanted).orElse(figure);
  }

  private static Optional<Figure> in(Figure figure, String unit, String wanted) {
    Unit from = Unit.of(unit);
    Unit to = Unit.of(wanted);
    return figure.isMeasured() && from.convertsTo(to)
        ? Optional.of(
            new Figure(from.convert(figure.value(), to), figure.printed(), figure.grammar()))
        : Optional.empty();
  }

  /** Whether what was recorded at the one position converts into the unit of the other. */
  public boolean convert(long one, long other) {
    String from = at(one);
    String to = at(other);
    return from == null || to == null || Unit.of(from).convertsTo(Unit.of(to));
  }

  /** The unit of what was recorded there; null when none stood. */
  public String at(long position) {
    return known.stream()
        .filter(since -> since.position <= position)
        .map(Since::unit)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
