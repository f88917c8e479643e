package org.kaitei.command.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.sheet.PartOfSheet;
import org.kaitei.command.sheet.PartOfSheet.State;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.submission.SubmissionCommand.OpenSubmission;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.department.KnownDepartment;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Row;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

/**
 * Decides on opening a sheet for submission. The sheet gets every row of the plan that it does not
 * have yet, so that departments find there what is due from them.
 *
 * @param rows that the sheet still lacks, each with its columns
 */
record Opening(
    OpenSubmission command,
    Sheet sheet,
    Map<Row, PrintedRow> rows,
    Map<IndicatorId, Indicator> indicators,
    Directory directory) {

  /**
   * @throws Refusal {@code department-asked-twice}, {@code department-not-found}, {@code
   *     department-not-there}, {@code no-department-answers} or {@code due-dates-stand}
   */
  List<SheetEvent> decide() {
    List<Part> asked = command.parts() == null ? ofAllWhoAnswer() : given();
    List<SheetEvent> events = new ArrayList<>();
    if (!sheet.opened()) {
      events.add(new SheetOpened(command.sheet().plan(), command.sheet().year(), command.by()));
    }
    rows.forEach((row, printed) -> events.add(reported(row, printed)));
    List<Part> more = asked.stream().filter(part -> standing(part.department()).isEmpty()).toList();
    if (!more.isEmpty()) {
      events.add(
          new SubmissionOpened(
              command.sheet().plan(),
              command.sheet().year(),
              more,
              command.reason(),
              command.by()));
    }
    events.addAll(moved(asked));
    return events;
  }

  private RowReported reported(Row row, PrintedRow printed) {
    return new RowReported(
        command.sheet().plan(), command.sheet().year(), row, printed, null, command.by());
  }

  /**
   * The parts that a department owes: its own, and those of departments whose place it has taken.
   */
  private List<PartOfSheet> standing(DepartmentId department) {
    LocalDate today = command.by().dayInJapan();
    return sheet.submission().parts().values().stream()
        .filter(
            part ->
                part.department().equals(department)
                    || directory
                        .answering(part.department(), today)
                        .filter(department::equals)
                        .isPresent())
        .toList();
  }

  private List<Part> given() {
    LocalDate today = command.by().dayInJapan();
    Set<DepartmentId> asked = new HashSet<>();
    for (Part part : command.parts()) {
      DepartmentId id = part.department();
      if (!asked.add(id)) {
        throw Refusal.invalid("department-asked-twice", Map.of("department", id.value()));
      }
      KnownDepartment known =
          directory.find(id).orElseThrow(() -> Refusal.notFound("department", id));
      if (standing(id).isEmpty() && !known.exists(today)) {
        throw Refusal.conflict(
            "department-not-there", Map.of("department", id.value(), "from", today));
      }
    }
    return command.parts();
  }

  private List<Part> ofAllWhoAnswer() {
    LocalDate today = command.by().dayInJapan();
    WhoAnswers who = new WhoAnswers(directory, indicators, today);
    Set<DepartmentId> answering = new LinkedHashSet<>();
    Stream.concat(sheet.rows().values().stream().map(Sheet.Standing::row), rows.keySet().stream())
        .forEach(row -> who.of(row).ifPresent(answering::add));
    if (answering.isEmpty()) {
      throw Refusal.conflict(
          "no-department-answers",
          Map.of("plan", command.sheet().plan().value(), "year", command.sheet().year()));
    }
    return answering.stream().map(id -> new Part(id, command.dueOn())).toList();
  }

  /** Nobody waits for a part that is confirmed, so it keeps its day. */
  private List<DueDateMoved> moved(List<Part> asked) {
    Map<DepartmentId, DueDateMoved> moved = new LinkedHashMap<>();
    for (Part part : asked) {
      standing(part.department()).stream()
          .filter(standing -> standing.state() != State.CONFIRMED)
          .filter(standing -> !part.dueOn().equals(standing.dueOn()))
          .forEach(standing -> moved.put(standing.department(), moved(standing, part.dueOn())));
    }
    if (!moved.isEmpty() && command.reason() == null) {
      throw Refusal.conflict(
          "due-dates-stand", Map.of("parts", moved.keySet().stream().map(this::facts).toList()));
    }
    return List.copyOf(moved.values());
  }

  private Map<String, Object> facts(DepartmentId department) {
    return sheet.submission().part(department).orElseThrow().facts();
  }

  private DueDateMoved moved(PartOfSheet standing, LocalDate dueOn) {
    return new DueDateMoved(
        command.sheet().plan(),
        command.sheet().year(),
        standing.department(),
        standing.dueOn(),
        dueOn,
        command.reason(),
        command.by());
  }
}
