package org.kaitei.standalone;

import org.kaitei.access.token.Issued;
import org.kaitei.access.token.Tokens;

/** A token of somebody's account for as long as something is loaded. */
final class BorrowedToken implements AutoCloseable {

  private final Tokens tokens;
  private final String subject;
  private final Issued issued;

  BorrowedToken(Tokens tokens, String subject, String by) {
    this.tokens = tokens;
    this.subject = subject;
    this.issued = tokens.issue(subject, by, 1, by);
  }

  String value() {
    return issued.value();
  }

  @Override
  public void close() {
    tokens.revoke(subject, issued.token().id(), issued.token().label());
  }
}
