package org.kaitei.query.pages.work;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.sheet.ShownRow;

/**
 * Records what was entered in a part, row by row: what is wrong with one row keeps no other from
 * being recorded.
 */
final class PartSaving {

  private final Commands commands;
  private final Sender sender;
  private final PartSheet part;
  private final long version;
  private final String key;
  private final Map<String, RowInput> left = new LinkedHashMap<>();
  private final Map<String, Trouble> troubles = new LinkedHashMap<>();
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
    inputs.forEach((place, input) -> left.put(place, saved(Place.row(place), place, input)));
  }

  private RowInput saved(RowKey row, String place, RowInput input) {
    RowInput open = input;
    var shown = part.row(row);
    if (shown.isPresent()
        && open.changesFigure()
        && done(place, figure(shown.get(), open, place))) {
      open = open.recorded();
    }
    if (open.note() != null && done(place, note(row, open, place))) {
      open = open.noted();
    }
    return open;
  }

  private boolean done(String place, Command command) {
    return switch (commands.send(command, sender)) {
      case Outcome.Done done -> {
        last = done;
        yield true;
      }
      case Outcome.Refused no -> {
        troubles.put(place, no.trouble());
        yield false;
      }
    };
  }

  private Command figure(ShownRow row, RowInput input, String place) {
    String address =
        "/api/indicators/" + row.indicator() + "/measurements/" + part.period(row).code();
    var body =
        fields(
            "printed",
            input.printed(),
            "component",
            row.component(),
            "reason",
            input.reason(),
            "acknowledged",
            input.seen().isEmpty() ? null : input.seen());
    return Command.put(address, body).unchangedSince(version).once(key(place, "figure"));
  }

  private Command note(RowKey row, RowInput input, String place) {
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

  private String key(String place, String what) {
    return key == null ? null : key + "-" + what + "-" + Integer.toHexString(place.hashCode());
  }

  /** What is still to be recorded, by the places of the rows. */
  Map<String, RowInput> left() {
    return left;
  }

  Map<String, Trouble> troubles() {
    return troubles;
  }

  /** The last that was recorded; null when nothing was. */
  Outcome.Done last() {
    return last;
  }
}
