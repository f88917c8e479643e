package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.plan.PlanCommand.NameIndicator;
import org.kaitei.command.plan.PlanCommand.PlaceRow;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.MethodFits;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;

/**
 * Decides what a sheet file does to the ledger. The first printing of a figure in file order stands
 * (one that holds a number before one that says "not measured"); every row keeps what it printed
 * itself. A file that would overwrite a figure without a reason is refused with all of them.
 */
final class SheetImport {

  private final ImportSheet command;
  private final PlanId plan;
  private final Books books;
  private final Map<Printing.Key, Printing> first = new HashMap<>();
  private final Set<Printing.Key> overwritten = new HashSet<>();
  private final Set<RowKey> restored = new HashSet<>();
  private final List<LineOutcome> outcomes = new ArrayList<>();
  private final List<Fault> standing = new ArrayList<>();

  private SheetImport(ImportSheet command, Books books) {
    this.command = command;
    this.plan = command.sheet().plan();
    this.books = books;
  }

  /**
   * @param indicators one id a line
   * @param books every stream that the file touches; the decided events are found in it afterwards
   * @throws Refusal {@code conflicting-rows}, {@code figures-stand} or {@code
   *     unacknowledged-warnings}, with every cell
   */
  static List<LineOutcome> decide(ImportSheet command, List<IndicatorId> indicators, Books books) {
    List<Fault> conflicting = OneIndicatorOneMethod.broken(command.file().lines(), indicators);
    if (!conflicting.isEmpty()) {
      throw Refusal.invalid("conflicting-rows", conflicting);
    }
    var decision = new SheetImport(command, books);
    decision.decide(indicators);
    return decision.outcomes;
  }

  private void decide(List<IndicatorId> indicators) {
    List<SheetLine> lines = command.file().lines();
    for (int i = 0; i < lines.size(); i++) {
      outcomes.add(LineOutcome.of(lines.get(i), indicators.get(i)));
    }
    outcomes.stream().flatMap(o -> printings(o).stream()).forEach(this::findFirst);
    outcomes.forEach(this::takeFigures);
    outcomes.forEach(this::reportRow);
    if (!standing.isEmpty()) {
      throw new Refusal(Kind.CONFLICT, "figures-stand", Map.of("count", standing.size()), standing);
    }
    if (!command.dryRun()) {
      Acknowledged.require(LineOutcome.unacknowledged(outcomes));
    }
  }

  private static List<Printing> printings(LineOutcome outcome) {
    return Printing.of(outcome.line(), outcome.indicator());
  }

  private void findFirst(Printing printing) {
    first.merge(
        printing.key(),
        printing,
        (earlier, later) ->
            earlier.figure().isMeasured() || !later.figure().isMeasured() ? earlier : later);
  }

  private void takeFigures(LineOutcome outcome) {
    introduce(outcome);
    for (Printing printing : printings(outcome)) {
      Printing stands = first.get(printing.key());
      if (printing.equals(stands)) {
        record(outcome, printing);
      } else if (!printing.says(stands)) {
        differ(outcome, printing, stands);
      }
    }
    AchievementCheck.difference(
            outcome.line().printed(),
            outcome.line().key().component(),
            command.sheet().year(),
            books.indicator(outcome.indicator()))
        .ifPresent(facts -> outcome.warn("printed_achievement", "achievement-differs", facts));
    place(outcome);
  }

  /** Rows may print what they did; of what somebody types into a form only one can be meant. */
  private void differ(LineOutcome outcome, Printing printing, Printing stands) {
    String printed = printing.figure().printed();
    String first = stands.figure().printed();
    if (outcome.line().isOfForm()) {
      Map<String, String> facts = Map.of("printed", printed, "first", first);
      standing.add(outcome.obstacle(printing.column(), "typed-otherwise", facts));
    } else {
      outcome.warn(
          printing.column(), printing.differs(), Map.of("printed", printed, "standing", first));
    }
  }

  private void place(LineOutcome outcome) {
    Row row = row(outcome);
    if (outcome.line().isOfForm() && books.placed(row.key(), outcome.indicator()).isPresent()) {
      return;
    }
    boolean undoes = books.hasDropped(row);
    if (undoes && command.reasons().of(outcome.line()) == null) {
      String indicator = outcome.line().definition().name();
      standing.add(outcome.obstacle("no", "row-dropped-before", Map.of("indicator", indicator)));
      return;
    }
    if (undoes) {
      restored.add(row.key());
    }
    note(outcome, "no", () -> books.decide(new PlaceRow(plan, row, command.by())));
  }

  private Row row(LineOutcome outcome) {
    return books.row(outcome.line(), outcome.indicator());
  }

  private void introduce(LineOutcome outcome) {
    IndicatorId id = outcome.indicator();
    Definition said = outcome.line().definition();
    if (!outcome.line().isOfForm()) {
      note(
          outcome,
          "indicator",
          () -> books.decide(new NameIndicator(plan, id, said.name(), command.by())));
    }
    Definition known = books.indicator(id).definition();
    if (known == null) {
      note(
          outcome,
          "indicator",
          () -> books.decide(new DefineIndicator(id, said, null, null, command.by())));
    } else if (!known.sameUnit(said)) {
      standing.add(
          outcome.obstacle(
              "unit",
              "defined-otherwise",
              Map.of("printed", said.unit(), "standing", known.unit())));
    }
  }

  private void record(LineOutcome outcome, Printing printing) {
    Optional<Fault> objection = new Objections(command.reasons(), books).to(outcome, printing);
    if (objection.isPresent()) {
      standing.add(objection.get());
      return;
    }
    boolean undoes = Undoing.of(printing, books).isPresent();
    List<? extends LedgerEvent> events =
        note(outcome, printing.column(), () -> decided(outcome, printing));
    if (undoes && printing instanceof Printing.OfTarget) {
      restored.add(outcome.line().key());
    }
    if (events.stream().anyMatch(Change::overwrites)) {
      overwritten.add(printing.key());
    }
  }

  private List<? extends LedgerEvent> decided(LineOutcome outcome, Printing printing) {
    var cautious = new CautiousMeasuring(outcome, command, books);
    return switch (printing) {
      case Printing.OfBaseline p -> cautious.take(p);
      case Printing.OfActual p -> cautious.take(p);
      case Printing.OfTarget p -> aimed(p, reason(outcome, p));
    };
  }

  private String reason(LineOutcome outcome, Printing printing) {
    return command.reasons().of(outcome.line(), printing.column());
  }

  private List<? extends LedgerEvent> aimed(Printing.OfTarget p, String reason) {
    Definition indicator = books.indicator(p.of()).definition();
    MethodFits.check(p.target(), indicator);
    return books.decide(
        new SetTarget(
            plan,
            p.of(),
            p.component(),
            p.period(),
            p.target(),
            indicator.unit(),
            reason,
            null,
            command.by()));
  }

  private void reportRow(LineOutcome outcome) {
    if (outcome.line().isOfForm() && books.shows(outcome.line())) {
      return;
    }
    boolean afterFigures =
        restored.contains(outcome.line().key())
            || printings(outcome).stream()
                .anyMatch(printing -> overwritten.contains(printing.key()));
    var report =
        new ReportRow(
            command.sheet(),
            row(outcome),
            outcome.line().printed(),
            afterFigures && !outcome.line().isOfForm(),
            command.reasons().of(outcome.line()),
            command.by());
    note(outcome, "no", () -> books.decide(report));
  }

  /** Adds what was decided to the row's outcome, and a refusal to what stands in the way. */
  private List<? extends LedgerEvent> note(
      LineOutcome outcome, String column, Supplier<List<? extends LedgerEvent>> decision) {
    try {
      List<? extends LedgerEvent> events = decision.get();
      String cell = outcome.line().cells().address(column);
      events.forEach(event -> outcome.changes().add(Change.of(cell, event)));
      return events;
    } catch (Refusal refusal) {
      standing.add(outcome.obstacle(column, refusal.code(), refusal.facts()));
      return List.of();
    }
  }
}
