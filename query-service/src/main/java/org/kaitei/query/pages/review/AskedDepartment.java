package org.kaitei.query.pages.review;

import java.util.List;
import org.kaitei.query.department.DepartmentsDocument.Listed;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.submission.ShownPart;

/**
 * A department that may be asked for its part by a day of its own.
 *
 * @param asked whether it is ticked
 * @param dueOn the day that was entered; null for that of all
 * @param stands the day that it was given before; null when it was not asked yet
 */
public record AskedDepartment(String id, String name, boolean asked, String dueOn, String stands) {

  /** Under this name a form says which departments are meant. */
  static final String ASKED = "asked";

  static AskedDepartment of(Listed listed, List<ShownPart> parts, Form sent, Visit visit) {
    String id = listed.id().value();
    return new AskedDepartment(
        id,
        listed.name(),
        sent.has(ASKED, id),
        dueOn(id, sent),
        parts.stream()
            .filter(part -> part.department().equals(listed.id()))
            .map(part -> visit.words().day(part.dueOn()))
            .findFirst()
            .orElse(null));
  }

  /** The day that was entered for a department; null for none of its own. */
  static String dueOn(String id, Form sent) {
    return sent.text("due-" + id);
  }
}
