package org.kaitei.standalone.accounts;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Made;
import org.kaitei.department.Directory;
import org.kaitei.department.KnownDepartment;

/**
 * What is said of accounts on the command line. An account may name a department that is founded
 * later, and gives no right to anything of it until then, so it is said of each that is not there.
 */
record AccountWords(Directory directory) {

  private static final String NONE = "–";

  /** Lines up with those of other accounts. */
  String line(Account account) {
    return String.join(
        "  ",
        account.subject(),
        account.name() == null ? NONE : account.name(),
        account.roles().stream().sorted().map(AccountWords::role).collect(Collectors.joining(",")),
        department(account),
        account.closed() ? "closed" : "open");
  }

  String made(Made made) {
    Account account = made.account();
    String signsIn = account.name() + " signs in with " + made.password();
    return isUnknown(account.department())
        ? signsIn + "\n" + unknown(account.department())
        : signsIn;
  }

  static String role(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String department(Account account) {
    if (account.department() == null) {
      return NONE;
    }
    return isUnknown(account.department())
        ? account.department() + " (unknown)"
        : account.department();
  }

  private boolean isUnknown(String department) {
    return department != null
        && directory.departments().stream()
            .noneMatch(known -> known.id().value().equals(department));
  }

  private String unknown(String department) {
    String known =
        directory.departments().stream()
            .filter(there -> there.until() == null)
            .map(AccountWords::department)
            .collect(Collectors.joining(", "));
    return ("The ledger knows no department %s yet, so the account may do nothing for one"
            + " until an administrator founds it. Departments: %s.")
        .formatted(department, known.isEmpty() ? "none" : known);
  }

  private static String department(KnownDepartment known) {
    return known.id().value() + " (" + known.names().getLast().name() + ")";
  }
}
