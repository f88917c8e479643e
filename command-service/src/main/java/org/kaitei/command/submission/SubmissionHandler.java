package org.kaitei.command.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.access.Right;
import org.kaitei.command.department.Directories;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.plan.PlanStream;
import org.kaitei.command.sheet.RowWarning;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.sheet.SheetStream;
import org.kaitei.command.submission.SubmissionCommand.OpenSubmission;
import org.kaitei.command.submission.SubmissionCommand.Review;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Row;
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
  private final JdbcClient store;

  SubmissionHandler(
      Streams streams, Directories directories, Responsibility responsibility, JdbcClient store) {
    this.streams = streams;
    this.directories = directories;
    this.responsibility = responsibility;
    this.store = store;
  }

  @CommandHandler(commandName = OpenSubmission.NAME)
  Answer handle(OpenSubmission command) {
    SheetId id = command.sheet();
    Plan plan = streams.open(PlanStream.class, PlanStream::new, id.plan().stream()).state();
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
    LocalDate today = command.by().dayInJapan();
    responsibility.require(Right.SUBMIT, command.department().value(), today);
    Directory directory = directories.now();
    DepartmentId answering = directory.answering(command.department(), today).orElse(null);
    Open<Sheet, SheetEvent> sheet = sheet(command.sheet());
    Collection<Sheet.Standing> rows = sheet.state().rows().values();
    Map<IndicatorId, Indicator> indicators = indicators(rows.stream().map(Sheet.Standing::row));
    Predicate<Indicator> theirs =
        indicator ->
            directory
                .responsible(indicator.responsibility().on(today), today)
                .filter(id -> id.equals(answering))
                .isPresent();
    List<RowWarning> warnings =
        RowWarning.about(
            rows.stream()
                .filter(row -> theirs.test(indicators.get(row.row().indicator())))
                .toList(),
            command.sheet().year(),
            indicators,
            new WrittenOrder(store, command.stream()),
            command.by());
    return sheet.decide(state -> Parts.decide(state, command, warnings));
  }

  @CommandHandler(commandName = Review.NAME)
  Answer handle(Review command) {
    return sheet(command.sheet()).decide(state -> Parts.decide(state, command));
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
