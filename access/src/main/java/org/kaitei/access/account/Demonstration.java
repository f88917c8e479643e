package org.kaitei.access.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Role;

/**
 * Accounts whose passwords stand in the documents: the name and {@code -demo}. They are for looking
 * around on one's own machine, and nothing that others reach may have them.
 */
public final class Demonstration {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final String BY = "demo";

  private static final List<NewAccount> ACCOUNTS =
      List.of(
          of("admin", Role.ADMINISTRATOR, null),
          of("planner", Role.PLANNER, null),
          of("health", Role.DEPARTMENT_MEMBER, "health"),
          of("water", Role.DEPARTMENT_MEMBER, "water"),
          of("expert", Role.EXPERT, null),
          of("auditor", Role.AUDITOR, null));

  private final Accounts accounts;
  private final boolean alone;

  /**
   * @param address where this process listens
   * @param names by which it is reached
   */
  public Demonstration(Accounts accounts, String address, Set<String> names) {
    this.accounts = accounts;
    this.alone = OWN_MACHINE.contains(address) && OWN_MACHINE.containsAll(names);
  }

  private static NewAccount of(String name, Role role, @Nullable String department) {
    return new NewAccount(name, name + "-demo", Set.of(role), department, name, null);
  }

  /**
   * @return none when there are accounts already, which are not touched
   * @throws IllegalStateException when others could reach what is made
   */
  public List<Account> make() {
    List<Account> made = new ArrayList<>();
    if (accounts.all().isEmpty()) {
      if (!alone) {
        throw new IllegalStateException(
            "Demonstration accounts, whose passwords everybody knows, are not made where Kaitei can"
                + " be reached from elsewhere.");
      }
      for (NewAccount wanted : ACCOUNTS) {
        made.add(accounts.makeDemonstration(wanted, BY));
      }
    }
    return made;
  }

  /**
   * @throws IllegalStateException when others could reach such accounts
   */
  public void requireOwnMachine() {
    if (!alone && accounts.hasDemonstration()) {
      throw new IllegalStateException(
          "This ledger has demonstration accounts, whose passwords everybody knows, and can be"
              + " reached from elsewhere: close them or change their passwords first.");
    }
  }
}
