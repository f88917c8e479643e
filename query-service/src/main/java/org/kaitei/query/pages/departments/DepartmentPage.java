package org.kaitei.query.pages.departments;

import java.util.List;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.Trouble;

/**
 * A department with all that it was called, and the forms that change it.
 *
 * @param closed the first day on which it is no more; null while none is known
 * @param before the departments whose place it took; likewise after
 * @param answersFor the indicators that it answers for today
 * @param free those that no department answers for
 * @param taken those that other departments answer for
 * @param successors that it can be split into at once
 * @param trouble null when nothing was refused
 */
public record DepartmentPage(
    Frame frame,
    String action,
    String id,
    String closed,
    List<String> names,
    List<String> before,
    List<String> after,
    List<AnsweredPlan> answersFor,
    List<AnsweredPlan> free,
    List<AnsweredPlan> taken,
    List<String> successors,
    String key,
    Form sent,
    Trouble trouble) {

  /** What was typed into a field of the form that was refused; empty for the other forms. */
  public String typed(String button, String field) {
    return sent.button().equals(button) ? sent.raw(field) : "";
  }
}
