package org.kaitei.query.pages.accounts;

import java.util.List;
import org.kaitei.access.token.Token;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;

/**
 * One's own account.
 *
 * @param made a token that was made just now, which is shown once; null otherwise
 */
public record OwnAccountPage(
    Frame frame, String action, List<Token> tokens, String made, Trouble trouble)
    implements FormPage {}
