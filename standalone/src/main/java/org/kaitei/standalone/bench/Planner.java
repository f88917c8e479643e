package org.kaitei.standalone.bench;

import java.util.Set;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.NewAccount;
import org.kaitei.access.token.Tokens;

/**
 * The account that measures.
 *
 * @param subject as the ledger knows it
 * @param token what its programs send
 */
record Planner(String subject, String token) {

  private static final String NAME = "bench";

  static Planner in(Accounts accounts, Tokens tokens) {
    var wanted = new NewAccount(NAME, null, Set.of(Role.PLANNER), null, null, null);
    Account account = accounts.named(NAME).orElseGet(() -> accounts.make(wanted, NAME).account());
    return new Planner(account.subject(), tokens.issue(account.subject(), NAME, 1, NAME).value());
  }
}
