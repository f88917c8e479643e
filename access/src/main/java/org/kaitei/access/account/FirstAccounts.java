package org.kaitei.access.account;

import java.util.List;
import java.util.Set;
import org.kaitei.access.Role;

/** The accounts that a new ledger begins with. */
public final class FirstAccounts {

  /** Who makes them, in the log. */
  private static final String BY = "first-start";

  private final Accounts accounts;

  public FirstAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * An administrator and a planner with passwords that are told once.
   *
   * @return none when there are accounts already
   */
  public List<Made> make() {
    if (!accounts.all().isEmpty()) {
      return List.of();
    }
    return List.of(
        made("administrator", null, Role.ADMINISTRATOR), made("planner", null, Role.PLANNER));
  }

  /**
   * An administrator with a password that was chosen before, for services that nobody watches as
   * they start.
   */
  public void makeAdministrator(String password) {
    if (accounts.all().isEmpty()) {
      made("administrator", password, Role.ADMINISTRATOR);
    }
  }

  private Made made(String name, String password, Role role) {
    return accounts.make(new NewAccount(name, password, Set.of(role), null, null, null), BY);
  }
}
