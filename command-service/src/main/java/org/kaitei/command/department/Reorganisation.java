package org.kaitei.command.department;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.command.department.DepartmentCommand.CloseDepartment;
import org.kaitei.command.department.DepartmentCommand.MergeDepartments;
import org.kaitei.command.department.DepartmentCommand.Reorganising;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment.Share;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;

/**
 * A change of departments with what it does to their indicators, decided together: nothing that a
 * department answered for is left without anybody by accident.
 *
 * @param moved empty when everything asked for was said before
 */
record Reorganisation(List<DepartmentEvent> events, Map<IndicatorId, ResponsibilityMoved> moved) {

  private static final int TOLD = 50;

  /**
   * @param indicators all that may belong to the departments; of the others nothing is said
   */
  static Reorganisation decide(
      Directory directory, Reorganising command, Map<IndicatorId, Indicator> indicators) {
    boolean stands = command instanceof SplitDepartment c && stands(c, directory, indicators);
    List<DepartmentEvent> events = stands ? List.of() : Changing.decide(directory, command);
    if (events.isEmpty()) {
      return new Reorganisation(events, Map.of());
    }
    Map<IndicatorId, Indicator> theirs = new LinkedHashMap<>(indicators);
    theirs.values().removeIf(indicator -> !belongs(indicator, directory, command));
    return new Reorganisation(
        events,
        switch (command) {
          case CloseDepartment c -> closed(c, theirs.keySet());
          case SplitDepartment c -> shared(c, theirs);
          case MergeDepartments c -> taken(c, theirs, directory);
        });
  }

  /** A department that goes on does not end by a split: that it was split shows in the others. */
  private static boolean stands(
      SplitDepartment c, Directory directory, Map<IndicatorId, Indicator> indicators) {
    return c.shares().stream().map(Department::id).anyMatch(c.department()::equals)
        && c.shares().stream().map(Department::id).distinct().count() > 1
        && c.shares().stream().allMatch(share -> stands(share, c, directory))
        && c.into().stream().allMatch(share -> isGiven(share, c.from(), directory, indicators));
  }

  private static boolean stands(Department share, SplitDepartment c, Directory directory) {
    return directory
        .find(share.id())
        .filter(known -> known.until() == null && known.name(c.from()).equals(share.name()))
        .filter(known -> known.id().equals(c.department()) || c.from().equals(known.from()))
        .isPresent();
  }

  private static boolean isGiven(
      Share share, LocalDate from, Directory directory, Map<IndicatorId, Indicator> indicators) {
    return share.indicators().stream()
        .map(indicators::get)
        .allMatch(
            given ->
                given != null
                    && directory
                        .responsible(given.responsibility().on(from), from)
                        .filter(share.department().id()::equals)
                        .isPresent());
  }

  private static boolean belongs(Indicator indicator, Directory directory, Reorganising command) {
    return directory
        .responsible(indicator.responsibility().on(command.from()), command.from())
        .filter(command.departments()::contains)
        .isPresent();
  }

  private static Map<IndicatorId, ResponsibilityMoved> shared(
      SplitDepartment c, Map<IndicatorId, Indicator> theirs) {
    Map<IndicatorId, DepartmentId> heirs = heirs(c, theirs.keySet());
    boolean goesOn = c.shares().stream().anyMatch(share -> share.id().equals(c.department()));
    if (!goesOn) {
      requireNoneLeft(
          c.department(), theirs.keySet().stream().filter(id -> !heirs.containsKey(id)).toList());
    }
    Map<IndicatorId, ResponsibilityMoved> moved = new LinkedHashMap<>();
    heirs.forEach((id, heir) -> moved.put(id, moved(id, theirs.get(id), heir, c, c.reason())));
    return moved;
  }

  private static Map<IndicatorId, ResponsibilityMoved> closed(
      CloseDepartment c, Set<IndicatorId> theirs) {
    requireNoneLeft(c.department(), List.copyOf(theirs));
    return Map.of();
  }

  private static void requireNoneLeft(DepartmentId department, List<IndicatorId> left) {
    if (!left.isEmpty()) {
      throw Refusal.conflict(
          "indicators-left",
          Map.of(
              "department",
              department.value(),
              "count",
              left.size(),
              "indicators",
              left.stream().limit(TOLD).map(IndicatorId::value).toList()));
    }
  }

  private static Map<IndicatorId, DepartmentId> heirs(SplitDepartment c, Set<IndicatorId> theirs) {
    Map<IndicatorId, DepartmentId> heirs = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    Set<IndicatorId> seen = new HashSet<>();
    for (int i = 0; i < c.into().size(); i++) {
      Share share = c.into().get(i);
      for (int j = 0; j < share.indicators().size(); j++) {
        IndicatorId id = share.indicators().get(j);
        if (!theirs.contains(id) || !seen.add(id)) {
          String code = theirs.contains(id) ? "indicator-shared-twice" : "not-answered-for";
          String pointer = "/into/" + i + "/indicators/" + j;
          faults.add(new Fault(null, pointer, code, Map.of("indicator", id.value())));
        }
        heirs.put(id, share.department().id());
      }
    }
    if (!faults.isEmpty()) {
      throw Refusal.invalid("split-refused", faults);
    }
    return heirs;
  }

  private static Map<IndicatorId, ResponsibilityMoved> taken(
      MergeDepartments c, Map<IndicatorId, Indicator> theirs, Directory directory) {
    Map<IndicatorId, ResponsibilityMoved> moved = new LinkedHashMap<>();
    theirs.forEach(
        (id, indicator) -> {
          String before = indicator.responsibility().on(c.from());
          DepartmentId answered = directory.responsible(before, c.from()).orElseThrow();
          if (!answered.equals(c.into().id())) {
            moved.put(id, moved(id, indicator, c.into().id(), c, c.reason()));
          }
        });
    return moved;
  }

  private static ResponsibilityMoved moved(
      IndicatorId id, Indicator indicator, DepartmentId to, Reorganising c, String reason) {
    String before = indicator.responsibility().on(c.from());
    return new ResponsibilityMoved(id, before, to, c.from(), reason, c.by());
  }
}
