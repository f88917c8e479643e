package org.kaitei.access.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Role;
import org.kaitei.ledger.Refusal;

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
    return Stream.concat(
            made("administrator", null, Role.ADMINISTRATOR).stream(),
            made("planner", null, Role.PLANNER).stream())
        .toList();
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

  /**
   * They are called as they sign in, until somebody says otherwise, for else histories would name
   * their subjects. None when another instance, which starts at the same moment, has made it.
   */
  private Optional<Made> made(String name, @Nullable String password, Role role) {
    try {
      return Optional.of(
          accounts.make(new NewAccount(name, password, Set.of(role), null, name, null), BY));
    } catch (Refusal refusal) {
      if (!refusal.code().equals("account-name-taken")) {
        throw refusal;
      }
      return Optional.empty();
    }
  }
}
