package org.kaitei.command.submission;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.access.Right;
import org.kaitei.command.department.Directories;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.command.ledger.StreamEnds;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.plan.PlanStream;
import org.kaitei.command.sheet.Aims;
import org.kaitei.command.sheet.PartOfSheet;
import org.kaitei.command.sheet.RowWarning;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.sheet.SheetStream;
import org.kaitei.command.submission.SubmissionCommand.ConfirmParts;
import org.kaitei.command.submission.SubmissionCommand.OpenSubmission;
import org.kaitei.command.submission.SubmissionCommand.Reassignment;
import org.kaitei.command.submission.SubmissionCommand.Review;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the commands about the submission of sheets. */
@Component
class SubmissionHandler {

  private final Streams streams;
  private final Directories directories;
  private final Responsibility responsibility;
  private final BothSides sides;
  private final StreamEnds ends;
  private final JdbcClient store;

  SubmissionHandler(
      Streams streams,
      Directories directories,
      Responsibility responsibility,
      BothSides sides,
      StreamEnds ends,
      JdbcClient store) {
    this.streams = streams;
    this.directories = directories;
    this.responsibility = responsibility;
    this.sides = sides;
    this.ends = ends;
    this.store = store;
  }

  @CommandHandler(commandName = OpenSubmission.NAME)
  Answer handle(OpenSubmission command) {
    SheetId id = command.sheet();
    Plan plan = plan(id.plan());
    if (plan.adopted() == null) {
      throw Refusal.notFound("plan", id.plan());
    }
    Sheet before = sheet(new SheetId(id.plan(), id.year() - 1)).state();
    Open<Sheet, SheetEvent> sheet = sheet(id);
    Map<Row, PrintedRow> missing = new Layout(plan, sheet.state(), before, id.year()).missing();
    Map<IndicatorId, Indicator> indicators =
        indicators(
            Stream.concat(
                sheet.state().rows().values().stream().map(Sheet.Standing::row),
                missing.keySet().stream()));
    Directory directory = directories.now();
    return sheet.decide(
        state -> new Opening(command, state, missing, indicators, directory).decide());
  }

  @CommandHandler(commandName = SubmitPart.NAME)
  Answer handle(SubmitPart command) {
    responsibility.require(Right.SUBMIT, command.department().value(), command.by().dayInJapan());
    SubmitPart said = new InItsPlace(directories.now()).said(command);
    Open<Sheet, SheetEvent> sheet = sheet(command.sheet());
    RowsOfParts rows = rows(sheet.state(), command);
    var order = new WrittenOrder(store, command.stream());
    List<RowWarning> warnings =
        rows.warnings(command.department(), aims(command.sheet().plan()), order, command.by());
    boolean changed = changed(command, rows, order);
    try {
      return sheet.decide(state -> Parts.decide(state, said, warnings, changed));
    } catch (Refusal refusal) {
      throw OvertakenPart.of(command, refusal, sides);
    }
  }

  private Aims aims(PlanId plan) {
    return new Aims(plan.stream(), plan(plan).targets());
  }

  private Plan plan(PlanId plan) {
    return streams.open(PlanStream.class, PlanStream::new, plan.stream()).state();
  }

  /** Whether anything that the part shows was said after it was submitted. */
  private static boolean changed(SubmitPart command, RowsOfParts rows, WrittenOrder order) {
    DepartmentId asked = command.department();
    return rows.sheet()
        .submission()
        .part(asked)
        .map(PartOfSheet::submitted)
        .filter(
            submitted ->
                rows.reportedAfter(submitted, asked)
                    || order.anyLater(rows.streams(asked), submitted))
        .isPresent();
  }

  @CommandHandler(commandName = Reassignment.NAME)
  Answer handle(Reassignment command) {
    Open<Sheet, SheetEvent> sheet = sheet(command.sheet());
    RowsOfParts rows = rows(sheet.state(), command);
    try {
      return sheet.decide(
          state -> new Reassigning(state, rows.directory(), rows.answering()).decide(command));
    } catch (Refusal refusal) {
      throw OvertakenPart.of(command, refusal, sides);
    }
  }

  @CommandHandler(commandName = Review.NAME)
  Answer handle(Review command) {
    Open<Sheet, SheetEvent> sheet = sheet(command.sheet());
    Map<DepartmentId, List<RowKey>> corrected =
        command instanceof ConfirmParts c && c.seenAt() != null
            ? rows(sheet.state(), c).correctedAfter(c.seenAt(), c.departments(), ends)
            : Map.of();
    try {
      return sheet.decide(state -> Parts.decide(state, command, corrected));
    } catch (Refusal refusal) {
      throw OvertakenPart.of(command, refusal, sides);
    }
  }

  private RowsOfParts rows(Sheet sheet, SubmissionCommand command) {
    return new RowsOfParts(
        command.sheet(),
        sheet,
        indicators(sheet.rows().values().stream().map(Sheet.Standing::row)),
        directories.now(),
        command.by().dayInJapan());
  }

  private Open<Sheet, SheetEvent> sheet(SheetId id) {
    return streams.open(SheetStream.class, SheetStream::new, id.stream());
  }

  /** Opened in one order by everybody, so that no two commands wait for each other. */
  private Map<IndicatorId, Indicator> indicators(Stream<Row> rows) {
    Map<IndicatorId, Indicator> indicators = new TreeMap<>();
    rows.map(Row::indicator)
        .distinct()
        .sorted()
        .forEach(
            id ->
                indicators.put(
                    id,
                    streams
                        .open(IndicatorStream.class, IndicatorStream::new, id.stream())
                        .state()));
    return indicators;
  }
}
