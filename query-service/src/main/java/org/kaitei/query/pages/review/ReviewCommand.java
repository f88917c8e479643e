package org.kaitei.query.pages.review;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;

/** What the buttons of the review page do. */
enum ReviewCommand {
  OPEN("opened") {
    @Override
    Command command(String sheet, Form form) {
      var asked =
          fields(
              "dueOn",
              form.text("dueOn"),
              "departments",
              departments(form),
              "reason",
              form.text("reason"));
      return Command.put(sheet + "/submission", asked);
    }

    /** Null for all that answer for a row. */
    private List<Map<String, Object>> departments(Form form) {
      List<String> ticked = form.all(AskedDepartment.ASKED);
      return ticked.isEmpty()
          ? null
          : ticked.stream()
              .map(id -> fields("department", id, "dueOn", AskedDepartment.dueOn(id, form)))
              .toList();
    }
  },
  CONFIRM("confirmed") {
    @Override
    Command command(String sheet, Form form) {
      var confirmed = fields("departments", form.all("department"), "word", form.text("word"));
      return Command.post(sheet + "/parts/confirm", confirmed)
          .unchangedSince(form.version("version"));
    }
  },
  RETURN("returned") {
    @Override
    Command command(String sheet, Form form) {
      var returned = fields("departments", form.all("department"), "reason", form.text("word"));
      return Command.post(sheet + "/parts/return", returned)
          .unchangedSince(form.version("version"));
    }
  },
  PUBLISH("published") {
    @Override
    Command command(String sheet, Form form) {
      var published =
          fields(
              "reason",
              form.text("publishReason"),
              "position",
              form.version("position"),
              "incomplete",
              form.has("incomplete", "true") ? true : null);
      return Command.post(sheet + "/publications", published);
    }
  };

  private final String done;

  ReviewCommand(String done) {
    this.done = done;
  }

  abstract Command command(String sheet, Form form);

  /** The code of the words for what was done. */
  String done() {
    return done;
  }

  /**
   * @throws Refusal {@code malformed-parameter} when it is no button of the page
   */
  static ReviewCommand pressed(Form form) {
    return Arrays.stream(values())
        .filter(command -> command.name().equalsIgnoreCase(form.button()))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.malformed(
                    "malformed-parameter",
                    Map.of("parameter", Form.BUTTON, "value", form.button())));
  }

  Command of(SheetId sheet, Form form) {
    return command("/api" + SheetAddress.path(sheet), form).once(form.text("key"));
  }
}
