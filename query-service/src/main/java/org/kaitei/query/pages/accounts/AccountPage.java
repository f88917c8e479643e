package org.kaitei.query.pages.accounts;

import java.util.List;
import org.kaitei.access.token.Token;
import org.kaitei.query.department.DepartmentsDocument;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.accounts.AccountsPage.Password;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;

/**
 * An account with what can be done to it.
 *
 * @param name what is typed to sign in; null when there is none any more
 * @param password a new one, which is shown once; null otherwise
 */
public record AccountPage(
    Frame frame,
    String action,
    String name,
    String subject,
    boolean closed,
    AccountForm form,
    List<DepartmentsDocument.Listed> departments,
    List<Token> tokens,
    Password password,
    Trouble trouble)
    implements FormPage {}
