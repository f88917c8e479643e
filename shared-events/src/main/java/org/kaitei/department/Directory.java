package org.kaitei.department;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;

/**
 * All departments that the organisation has, had or will have, and what became of each.
 *
 * @param departments in the order in which they were first spoken of
 */
public record Directory(List<KnownDepartment> departments) {

  public static final Directory EMPTY = new Directory(List.of());

  private static final Comparator<KnownDepartment> LATEST =
      Comparator.comparing(KnownDepartment::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Optional<KnownDepartment> find(DepartmentId id) {
    return departments.stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** Those that there are on the day. */
  public List<KnownDepartment> on(LocalDate day) {
    return departments.stream().filter(known -> known.exists(day)).toList();
  }

  /**
   * The department that answers on the day for what was given to another, or to itself, by its id
   * or by any name that it has or had. None for a text that means no department, for one that was
   * closed, and for one that was split, whose successors were each given what they answer for.
   *
   * @param text null when nobody was named
   */
  public Optional<DepartmentId> responsible(String text, LocalDate on) {
    return meant(text, on).flatMap(known -> answering(known.id(), on));
  }

  /**
   * The department that has taken the place of this one on the day, which may be itself. None where
   * it was closed or split.
   */
  public Optional<DepartmentId> answering(DepartmentId id, LocalDate on) {
    Optional<KnownDepartment> known = find(id);
    // As many steps as there are departments lead to the end of any history that makes sense.
    for (int steps = departments.size(); steps > 0 && ended(known, on); steps--) {
      List<DepartmentId> into = known.get().into();
      known = into.size() == 1 ? find(into.getFirst()) : Optional.empty();
    }
    return known.filter(there -> !there.hasEnded(on)).map(KnownDepartment::id);
  }

  /**
   * All that have taken the place of this one on the day, through any number of changes: several
   * where it was split, itself alone where it goes on, none where it was closed.
   */
  public List<DepartmentId> successors(DepartmentId id, LocalDate on) {
    Set<DepartmentId> met = new LinkedHashSet<>(List.of(id));
    List<DepartmentId> going = new ArrayList<>();
    Deque<DepartmentId> next = new ArrayDeque<>(met);
    while (!next.isEmpty()) {
      KnownDepartment known = find(next.poll()).orElse(null);
      if (known != null && known.hasEnded(on)) {
        known.into().stream().filter(met::add).forEach(next::add);
      } else if (known != null) {
        going.add(known.id());
      }
    }
    return List.copyOf(going);
  }

  /**
   * The department that somebody acts for on the day: members of one that was merged act for what
   * it was merged into.
   *
   * @param member the id of the department that their account names; null for none
   */
  public Optional<DepartmentId> actedFor(String member, LocalDate on) {
    return byId(member).flatMap(known -> answering(known.id(), on));
  }

  private static boolean ended(Optional<KnownDepartment> department, LocalDate on) {
    return department.filter(there -> there.hasEnded(on)).isPresent();
  }

  /** Whether the text is the id of a department, or a name that one has, had or comes to have. */
  public boolean hasOrHad(String text) {
    return departments.stream()
        .anyMatch(known -> known.id().value().equals(text) || known.everBore(text));
  }

  /** A name may have been used again: whoever has it on the day comes before who had it once. */
  private Optional<KnownDepartment> meant(String text, LocalDate on) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return byId(text.strip())
        .or(() -> bearing(text, on))
        .or(() -> departments.stream().filter(known -> known.everBore(text)).max(LATEST));
  }

  private Optional<KnownDepartment> byId(String id) {
    return departments.stream().filter(known -> known.id().value().equals(id)).findFirst();
  }

  private Optional<KnownDepartment> bearing(String name, LocalDate on) {
    return departments.stream()
        .filter(known -> known.exists(on) && known.bearsOn(name, on))
        .findFirst();
  }

  public Directory after(DepartmentEvent event) {
    return switch (event) {
      case DepartmentFounded e -> with(KnownDepartment.founded(e.department(), e.name(), e.from()));
      case DepartmentRenamed e -> changed(e.department(), d -> d.renamed(e.after(), e.from()));
      case DepartmentSplit e -> split(e);
      case DepartmentsMerged e -> merged(e);
      case DepartmentClosed e -> changed(e.department(), d -> d.ended(e.from(), List.of()));
    };
  }

  private Directory split(DepartmentSplit e) {
    Directory next = this;
    for (Department into : e.into()) {
      next = next.taking(into, e.from());
    }
    List<DepartmentId> ids = e.into().stream().map(Department::id).toList();
    return ids.contains(e.department())
        ? next
        : next.changed(e.department(), d -> d.ended(e.from(), ids));
  }

  private Directory merged(DepartmentsMerged e) {
    Directory next = taking(e.into(), e.from());
    for (DepartmentId department : e.departments()) {
      if (!department.equals(e.into().id())) {
        next = next.changed(department, d -> d.ended(e.from(), List.of(e.into().id())));
      }
    }
    return next;
  }

  /** One that was there before goes on under the name that it is given. */
  private Directory taking(Department into, LocalDate from) {
    return find(into.id()).isPresent()
        ? changed(into.id(), d -> d.renamed(into.name(), from))
        : with(KnownDepartment.founded(into.id(), into.name(), from));
  }

  private Directory changed(DepartmentId id, UnaryOperator<KnownDepartment> change) {
    return find(id).map(change).map(this::with).orElse(this);
  }

  private Directory with(KnownDepartment department) {
    Map<DepartmentId, KnownDepartment> all = new LinkedHashMap<>();
    departments.forEach(known -> all.put(known.id(), known));
    all.put(department.id(), department);
    return new Directory(List.copyOf(all.values()));
  }
}
