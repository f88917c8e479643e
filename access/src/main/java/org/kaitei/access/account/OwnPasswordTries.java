package org.kaitei.access.account;

import org.kaitei.ledger.Refusal;

/** How often somebody who is signed in may say what their own password is today. */
public interface OwnPasswordTries {

  /**
   * Counts one more try, before the password is looked at.
   *
   * @throws Refusal {@code too-many-attempts} when it is one too many
   */
  void countOwn(String subject);

  /** They knew it: what they mistyped before does not count. */
  void succeededWithOwn(String subject);
}
