package org.kaitei.standalone;

import org.kaitei.access.token.Issued;
import org.kaitei.access.token.Tokens;

/** A planner's token for as long as something is loaded. */
public final class BorrowedPlanner implements AutoCloseable {

  private final Tokens tokens;
  private final String subject;
  private final Issued issued;

  BorrowedPlanner(Tokens tokens, String subject, String by) {
    this.tokens = tokens;
    this.subject = subject;
    this.issued = tokens.issue(subject, by, 1, by);
  }

  public String token() {
    return issued.value();
  }

  /** Who it is, as the ledger knows them. */
  public String subject() {
    return subject;
  }

  @Override
  public void close() {
    tokens.revoke(subject, issued.token().id(), issued.token().label());
  }
}
