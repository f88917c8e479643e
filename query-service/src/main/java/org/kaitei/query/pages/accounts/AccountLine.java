package org.kaitei.query.pages.accounts;

import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.access.account.Account;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;

/**
 * An account in the list of all.
 *
 * @param page where it is changed
 * @param name what is typed to sign in; null when an identity provider vouches for them
 */
public record AccountLine(
    Link page, String name, String roles, String department, boolean closed, String madeAt) {

  /**
   * @param departments their names, by their ids
   */
  static AccountLine of(Account account, Map<String, String> departments, Visit visit) {
    return new AccountLine(
        new Link(visit.who(account.subject()), visit.to("/accounts/" + account.subject())),
        account.name(),
        account.roles().stream()
            .sorted()
            .map(role -> visit.words().say("role." + role))
            .collect(Collectors.joining(visit.words().say("separator"))),
        account.department() == null
            ? null
            : departments.getOrDefault(account.department(), account.department()),
        account.closed(),
        visit.words().moment(account.madeAt()));
  }
}
