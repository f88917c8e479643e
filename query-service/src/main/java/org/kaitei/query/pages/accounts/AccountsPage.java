package org.kaitei.query.pages.accounts;

import java.util.List;
import org.kaitei.query.department.DepartmentsDocument;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;

/**
 * All accounts, and the form of a new one.
 *
 * @param departments that an account can belong to
 * @param made the password of an account that was made just now, which is shown once; null
 *     otherwise
 * @param trouble why none was made; null when that was not tried
 */
public record AccountsPage(
    Frame frame,
    String action,
    List<AccountLine> accounts,
    AccountForm form,
    List<DepartmentsDocument.Listed> departments,
    Password made,
    Trouble trouble)
    implements FormPage {

  /** What somebody signs in with, to be told to them. */
  public record Password(String name, String password) {}
}
