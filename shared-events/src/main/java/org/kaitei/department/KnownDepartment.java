package org.kaitei.department;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A department with all the names that it has, had or will have.
 *
 * @param from its first day; null for since ever
 * @param names by their first day, at least one
 * @param until the first day without it; null when it goes on
 * @param into what takes its place from then on; empty when it goes on or nothing does
 */
public record KnownDepartment(
    DepartmentId id,
    @Nullable LocalDate from,
    List<Named> names,
    @Nullable LocalDate until,
    List<DepartmentId> into) {

  private static final Comparator<Named> BY_DAY =
      Comparator.comparing(Named::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  /**
   * @param from its first day; null for since ever
   */
  public record Named(@Nullable LocalDate from, String name) {}

  static KnownDepartment founded(DepartmentId id, String name, LocalDate from) {
    return new KnownDepartment(id, from, List.of(new Named(from, name)), null, List.of());
  }

  /** The name that it has on the day; of a day before it existed, its first. */
  public String name(LocalDate on) {
    return names.stream()
        .filter(named -> holds(named.from, on))
        .reduce((earlier, later) -> later)
        .orElse(names.getFirst())
        .name();
  }

  public boolean exists(LocalDate on) {
    return holds(from, on) && !hasEnded(on);
  }

  boolean hasEnded(LocalDate on) {
    return until != null && !until.isAfter(on);
  }

  /** The last day on which something about it changed or will change; null when nothing did. */
  public LocalDate lastChange() {
    return until == null ? names.getLast().from : until;
  }

  /**
   * Whether it has the name on some day from this one on.
   *
   * @param day null for the first of all days
   */
  public boolean bearsFrom(String name, @Nullable LocalDate day) {
    if (day == null) {
      return everBore(name);
    }
    return !hasEnded(day)
        && (bearsOn(name, day)
            || names.stream()
                .filter(named -> !holds(named.from, day))
                .anyMatch(named -> same(named.name, name)));
  }

  boolean bearsOn(String name, LocalDate day) {
    return same(name(day), name);
  }

  boolean everBore(String name) {
    return names.stream().anyMatch(named -> same(named.name, name));
  }

  KnownDepartment renamed(String name, LocalDate on) {
    List<Named> all =
        Stream.concat(
                names.stream().filter(named -> !Objects.equals(named.from, on)),
                Stream.of(new Named(on, name)))
            .sorted(BY_DAY)
            .toList();
    return new KnownDepartment(id, from, all, until, into);
  }

  KnownDepartment ended(LocalDate on, List<DepartmentId> successors) {
    return new KnownDepartment(id, from, names, on, successors);
  }

  private static boolean holds(LocalDate since, LocalDate on) {
    return since == null || !since.isAfter(on);
  }

  /** Full-width letters and the like make no other name. */
  private static boolean same(String one, String other) {
    return compared(one).equals(compared(other));
  }

  private static String compared(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
  }
}
