package org.kaitei.query.pages.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaitei.figure.Period;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.pages.entry.WrittenPeriod;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.RowPlace;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.pages.work.PartPage.Open;

/**
 * Records what was entered in a part, row by row: what is wrong with one row keeps no other from
 * being recorded. A figure that several rows show is recorded once, and not at all where it was
 * entered in two ways.
 */
final class PartSaving {

  private final Commands commands;
  private final Sender sender;
  private final PartSheet part;
  private final RowCommands rows;
  private final Map<String, RowInput> left = new LinkedHashMap<>();
  private final Map<String, Trouble> troubles = new LinkedHashMap<>();
  private final Set<String> saved = new LinkedHashSet<>();
  private final Map<String, Period> periods = new HashMap<>();
  private final Set<Cell> recorded = new HashSet<>();
  private Outcome.Done last;

  /**
   * @param version of the sheet that the department looked at
   * @param key of the form; each row's commands have one that is made from it
   */
  PartSaving(Commands commands, Sender sender, PartSheet part, long version, String key) {
    this.commands = commands;
    this.sender = sender;
    this.part = part;
    this.rows = new RowCommands(part.key().sheet(), version, key);
  }

  void save(Map<String, RowInput> inputs) {
    inputs.forEach(this::readPeriod);
    refuseContradictions(inputs);
    inputs.forEach((place, input) -> left.put(place, saved(place, input)));
  }

  private void readPeriod(String place, RowInput input) {
    if (input.print().changesPeriod()) {
      try {
        periods.put(place, WrittenPeriod.of(input.print().period()));
      } catch (Refusal none) {
        troubles.put(place, commands.refusal(422, none.code(), none.facts(), sender.language()));
      }
    }
  }

  private void refuseContradictions(Map<String, RowInput> inputs) {
    Map<Cell, List<String>> places = new HashMap<>();
    inputs.forEach(
        (place, input) ->
            changed(place, input)
                .ifPresent(
                    cell -> places.computeIfAbsent(cell, c -> new ArrayList<>()).add(place)));
    for (List<String> same : places.values()) {
      List<String> entered = same.stream().map(at -> inputs.get(at).printed()).distinct().toList();
      if (entered.size() > 1) {
        var facts = Map.of("first", entered.get(0), "printed", entered.get(1));
        Trouble why = commands.refusal(409, "typed-otherwise", facts, sender.language());
        same.forEach(place -> troubles.put(place, why));
      }
    }
  }

  private Optional<Cell> changed(String place, RowInput input) {
    return input.recordsFigure()
        ? part.row(RowPlace.row(place)).map(row -> part.cell(row, periods.get(place)))
        : Optional.empty();
  }

  private RowInput saved(String place, RowInput input) {
    RowInput open = input;
    var cell = changed(place, input);
    if (cell.isPresent() && !troubles.containsKey(place) && recorded(cell.get(), place, input)) {
      open = open.recorded();
    }
    if (open.print().changes()
        && !troubles.containsKey(place)
        && done(place, stating(place, open))) {
      open = open.stated();
    }
    if (open.note() != null && done(place, rows.note(place, open.note()))) {
      open = open.noted();
    }
    return open;
  }

  private Command stating(String place, RowInput input) {
    return rows.print(place, input.print(), periods.get(place), input.reason());
  }

  private boolean recorded(Cell cell, String place, RowInput input) {
    if (!recorded.contains(cell) && done(place, rows.figure(cell, place, input))) {
      recorded.add(cell);
    }
    return recorded.contains(cell);
  }

  private boolean done(String place, Command command) {
    return switch (commands.send(command, sender)) {
      case Outcome.Done done -> {
        last = done;
        saved.add(place);
        yield true;
      }
      case Outcome.Refused no -> {
        troubles.put(place, no.trouble());
        yield false;
      }
    };
  }

  /**
   * What is still to be recorded.
   *
   * @param reason for what was tried with the whole part; null when none was given
   * @param trouble why the part was not submitted; null when it was not tried
   */
  Open open(String reason, Trouble trouble) {
    return new Open(left, saved, troubles, reason, trouble);
  }

  boolean refusedSome() {
    return !troubles.isEmpty();
  }

  /** The last that was recorded; null when nothing was. */
  Outcome.Done last() {
    return last;
  }
}
