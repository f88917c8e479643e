package org.kaitei.query.pages.departments;

import java.util.List;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.Trouble;

/**
 * The departments of today, with the forms that change them.
 *
 * @param free how many indicators no department answers for
 * @param key under which a form is sent once
 * @param sent what was entered and refused; empty otherwise
 * @param trouble null when nothing was refused
 */
public record DepartmentsPage(
    Frame frame,
    String action,
    List<Line> departments,
    long free,
    String key,
    Form sent,
    Trouble trouble) {

  /**
   * @param since when it has been called so; null for ever
   */
  public record Line(String id, Link page, String since) {}
}
