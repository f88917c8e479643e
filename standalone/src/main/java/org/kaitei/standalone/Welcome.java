package org.kaitei.standalone;

import java.util.List;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.Demonstration;
import org.kaitei.access.account.FirstAccounts;
import org.kaitei.access.account.Made;
import org.kaitei.access.token.Tokens;
import org.springframework.context.ApplicationContext;

/** The accounts of a ledger that is new, and what the person who started it is told of them. */
public final class Welcome {

  private final ApplicationContext services;

  public Welcome(ApplicationContext services) {
    this.services = services;
  }

  /** Printed, and written nowhere: who misses it has another made. */
  void tellFirstAccounts(Progress progress) {
    List<Made> first = services.getBean(FirstAccounts.class).make();
    if (first.isEmpty()) {
      return;
    }
    progress.say("This ledger is new. Its accounts, whose passwords are shown this once:");
    first.forEach(
        made -> progress.say("  %-14s %s".formatted(made.account().name(), made.password())));
  }

  void makeDemonstration(Progress progress) {
    List<Account> made = services.getBean(Demonstration.class).make();
    if (made.isEmpty()) {
      progress.say("The ledger has accounts already; no demonstration accounts are made.");
      return;
    }
    List<String> names = made.stream().map(Account::name).toList();
    progress.say("Demonstration accounts: " + String.join(", ", names));
    progress.say("  Each one's password is its name and -demo, as in planner-demo.");
  }

  /**
   * @throws Refused when nobody has the role
   */
  BorrowedToken borrow(Role role) {
    return services.getBean(Accounts.class).all().stream()
        .filter(account -> !account.closed() && account.roles().contains(role))
        .findFirst()
        .map(account -> new BorrowedToken(tokens(), account.subject(), "demo"))
        .orElseThrow(
            () -> Refused.unable("No account has the role " + role + "; the sample stays out."));
  }

  private Tokens tokens() {
    return services.getBean(Tokens.class);
  }
}
