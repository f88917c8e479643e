package org.kaitei.query.pages.departments;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.ArrayList;
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
          DEPARTMENTS + form.raw("id"),
          fields("name", form.text("name"), "from", form.text("from")));
    }
  },
  RENAME {
    @Override
    Command command(Form form) {
      return Command.post(
          DEPARTMENTS + form.raw("id") + "/renames", from(form, "name", form.text("name")));
    }
  },
  SPLIT {
    @Override
    Command command(Form form) {
      List<Object> into = new ArrayList<>();
      for (String one : SUCCESSORS) {
        if (form.text("id-" + one) != null) {
          into.add(
              fields(
                  "id",
                  form.text("id-" + one),
                  "name",
                  form.text("name-" + one),
                  "indicators",
                  indicators(form.raw("indicators-" + one))));
        }
      }
      return Command.post(DEPARTMENTS + form.raw("id") + "/splits", from(form, "into", into));
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
      return Command.delete(DEPARTMENTS + form.raw("id"), from(form, "reason", null));
    }
  },
  MOVE {
    @Override
    Command command(Form form) {
      return Command.put(
          "/api/indicators/" + form.raw("indicator") + "/department",
          from(form, "department", form.text("department")));
    }
  };

  /** A department is split into as many at most. */
  static final List<String> SUCCESSORS = List.of("1", "2", "3");

  private static final String DEPARTMENTS = "/api/departments/";

  abstract Command command(Form form);

  /** Their ids, with anything between them that no id has. */
  private static List<String> indicators(String ids) {
    return Arrays.stream(ids.split("[\\s,、，]+")).filter(id -> !id.isEmpty()).toList();
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
