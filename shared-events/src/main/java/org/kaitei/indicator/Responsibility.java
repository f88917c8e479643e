package org.kaitei.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;

/**
 * Which department answered for an indicator on which day, as it was said: the id of a department,
 * or a name that it has or had. The directory of departments knows what became of it since.
 *
 * @param known by their first day, one a day
 */
public record Responsibility(List<Since> known) {

  public static final Responsibility NOBODY = new Responsibility(List.of());

  private static final Comparator<Since> BY_DAY =
      Comparator.comparing(Since::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  /**
   * @param from the first day, in Japan; null for since ever
   * @param department null when nobody answers for it
   */
  public record Since(@Nullable LocalDate from, @Nullable String department) {

    private boolean holds(LocalDate on) {
      return from == null || !from.isAfter(on);
    }
  }

  /** Null when nobody answers for it, or nobody has said. */
  public String on(LocalDate day) {
    return known.stream()
        .filter(since -> since.holds(day))
        .reduce((earlier, later) -> later)
        .map(Since::department)
        .orElse(null);
  }

  public Responsibility after(IndicatorEvent event) {
    return switch (event) {
      case IndicatorDefined e -> with(new Since(null, e.definition().department()));
      case IndicatorRedefined e -> said(e);
      case ResponsibilityMoved e -> with(new Since(e.from(), e.after().value()));
      default -> this;
    };
  }

  /** A definition that says another department says so from its day on. */
  private Responsibility said(IndicatorRedefined e) {
    String department = e.after().department();
    return Objects.equals(e.before().department(), department)
        ? this
        : with(new Since(e.by().dayInJapan(), department));
  }

  private Responsibility with(Since said) {
    Stream<Since> others = known.stream().filter(s -> !Objects.equals(s.from, said.from));
    return new Responsibility(Stream.concat(others, Stream.of(said)).sorted(BY_DAY).toList());
  }
}
