package org.kaitei.query.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Unit;
import org.kaitei.query.views.Changed;

/**
 * The units that an indicator's figures were recorded in, one after the other. A figure does not
 * name its unit: it is the one that stood when it was recorded.
 */
public record Units(List<Since> known) {

  public static final Units NONE = new Units(List.of());

  /**
   * @param position in the ledger, from which on figures are in the unit
   */
  public record Since(String unit, long position) {}

  /** With one that figures are in from there on; another way of writing it is no other unit. */
  Units changed(String unit, long position) {
    return new Units(Stream.concat(known.stream(), Stream.of(new Since(unit, position))).toList());
  }

  /** The unit of what was recorded then; null when that is the one that stands, or none did. */
  public String former(Figure figure, Changed recorded) {
    return figure.isMeasured() ? former(recorded.position()) : null;
  }

  /**
   * @param position at which it was recorded
   */
  public String former(long position) {
    String then = at(position);
    return then == null || then.equals(known.getLast().unit) ? null : then;
  }

  /** The figure in the unit that stands, as far as it converts into that. */
  public Figure present(Figure figure, Changed recorded) {
    String former = figure == null ? null : former(figure, recorded);
    return former == null ? figure : converted(figure, former, known.getLast().unit);
  }

  /** The same quantity in another unit; the figure itself where it does not convert into that. */
  public static Figure converted(Figure figure, String unit, String wanted) {
    Unit from = Unit.of(unit);
    Unit to = Unit.of(wanted);
    return figure.isMeasured() && from.convertsTo(to)
        ? new Figure(from.convert(figure.value(), to), figure.printed(), figure.grammar())
        : figure;
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
