package org.kaitei.query.pages.comment;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.Map;
import java.util.Objects;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;

/**
 * The form that amends a note.
 *
 * @param stands the text that stands now, where what was sent was refused; otherwise null
 */
public record AmendmentPage(
    Frame frame, String action, String key, Sent sent, String stands, Trouble trouble)
    implements FormPage {

  /**
   * What somebody wants the note to say.
   *
   * @param version of the note that they looked at
   */
  public record Sent(String heading, String text, String reason, Long version) {

    static Sent of(Form form) {
      return new Sent(
          form.text("heading"), form.raw("text"), form.text("reason"), form.version("version"));
    }

    Sent seen(long now) {
      return new Sent(heading, text, reason, now);
    }

    /** An empty heading takes the heading away. */
    Map<String, Object> body() {
      return fields(
          "heading", Objects.requireNonNullElse(heading, ""), "text", text, "reason", reason);
    }
  }
}
