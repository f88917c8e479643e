package org.kaitei.query.pages.departments;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;

/** What the buttons of the pages about departments do. */
enum DepartmentCommand {
  FOUND {
    @Override
    Command command(Form form) {
      return Command.put(
          DEPARTMENT, fields("name", form.text("name"), "from", form.text("from")), form.raw("id"));
    }
  },
  RENAME {
    @Override
    Command command(Form form) {
      return Command.post(
          DEPARTMENT + "/renames", from(form, "name", form.text("name")), form.raw("id"));
    }
  },
  SPLIT {
    @Override
    Command command(Form form) {
      List<Map<String, Object>> into =
          SUCCESSORS.stream()
              .filter(one -> form.text("id-" + one) != null)
              .map(one -> share(form, one))
              .toList();
      return Command.post(DEPARTMENT + "/splits", from(form, "into", into), form.raw("id"));
    }
  },
  MERGE {
    @Override
    Command command(Form form) {
      Map<String, Object> merged =
          from(form, "into", fields("id", form.text("id"), "name", form.text("name")));
      merged.put("departments", form.all("department"));
      return Command.post("/api/departments/merges", merged);
    }
  },
  CLOSE {
    @Override
    Command command(Form form) {
      return Command.delete(DEPARTMENT, fields("from", form.text("from")), form.raw("id"))
          .because(form.text("reason"));
    }
  },
  MOVE {
    @Override
    Command command(Form form) {
      return Command.post(
          DEPARTMENT + "/indicators",
          from(form, "indicators", form.all("indicator").stream().distinct().toList()),
          form.raw("id"));
    }
  };

  /** A department is split into as many at most. */
  static final List<String> SUCCESSORS = List.of("1", "2", "3");

  /** Before the id of an indicator, the field that says which of them gets it. */
  static final String GOES_TO = "goes-";

  private static final String DEPARTMENT = "/api/departments/{id}";

  abstract Command command(Form form);

  private static Map<String, Object> share(Form form, String one) {
    List<String> indicators =
        form.fields().keySet().stream()
            .filter(field -> field.startsWith(GOES_TO) && form.has(field, one))
            .map(field -> field.substring(GOES_TO.length()))
            .toList();
    return fields(
        "id", form.text("id-" + one), "name", form.text("name-" + one), "indicators", indicators);
  }

  private static Map<String, Object> from(Form form, String name, Object value) {
    Map<String, Object> dated = fields("from", form.text("from"), "reason", form.text("reason"));
    if (value != null) {
      dated.put(name, value);
    }
    return dated;
  }

  /**
   * @throws Refusal {@code malformed-parameter} when no such button was pressed
   */
  static Command of(Form form) {
    return Arrays.stream(values())
        .filter(command -> command.name().equalsIgnoreCase(form.button()))
        .findFirst()
        .map(command -> command.command(form).once(form.text("key")))
        .orElseThrow(
            () ->
                Refusal.malformed(
                    "malformed-parameter",
                    Map.of("parameter", Form.BUTTON, "value", form.button())));
  }
}
