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
    List<String> successors,
    String key,
    Form sent,
    Trouble trouble) {}
