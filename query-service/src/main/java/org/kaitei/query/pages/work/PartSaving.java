package org.kaitei.query.pages.work;

import static org.kaitei.query.pages.form.Command.fields;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Outcome;
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
  private final long version;
  private final String key;
  private final Map<String, RowInput> left = new LinkedHashMap<>();
  private final Map<String, Trouble> troubles = new LinkedHashMap<>();
  private final Set<String> saved = new LinkedHashSet<>();
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
    this.version = version;
    this.key = key;
  }

  void save(Map<String, RowInput> inputs) {
    refuseContradictions(inputs);
    inputs.forEach((place, input) -> left.put(place, saved(place, input)));
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
    return input.changesFigure() ? part.row(Place.row(place)).map(part::cell) : Optional.empty();
  }

  private RowInput saved(String place, RowInput input) {
    RowInput open = input;
    var cell = changed(place, input);
    if (cell.isPresent() && !troubles.containsKey(place) && recorded(cell.get(), place, input)) {
      open = open.recorded();
    }
    if (open.note() != null && done(place, note(place, open))) {
      open = open.noted();
    }
    return open;
  }

  private boolean recorded(Cell cell, String place, RowInput input) {
    if (!recorded.contains(cell) && done(place, figure(cell, place, input))) {
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

  private Command figure(Cell cell, String place, RowInput input) {
    var body =
        fields(
            "printed",
            input.printed(),
            "component",
            cell.component(),
            "reason",
            input.reason(),
            "acknowledged",
            input.seen().isEmpty() ? null : input.seen());
    return Command.put(cell.api(), body).unchangedSince(version).once(key(place, "figure"));
  }

  private Command note(String place, RowInput input) {
    RowKey row = Place.row(place);
    var body =
        fields(
            "kind",
            NoteKind.PROGRESS,
            "year",
            part.key().sheet().year(),
            "rows",
            List.of(row),
            "text",
            input.note());
    String address = "/api/plans/" + part.key().sheet().plan() + "/notes";
    return Command.post(address, body).once(key(place, "note"));
  }

  /** A key holds no Japanese and no tab, as a place does. */
  private String key(String place, String what) {
    UUID row = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    return key == null ? null : key + "-" + what + "-" + row;
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
