package org.kaitei.access.account;

import java.util.Optional;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.kaitei.access.person.People;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Tells whose account it is that somebody signs in to. */
public final class SignIn {

  private final Passwords passwords = new Passwords();
  private final AccountStore store;
  private final Accounts accounts;
  private final People people;
  private final AccessLog log;
  private final TransactionOperations transactions;

  public SignIn(
      JdbcClient database,
      Accounts accounts,
      People people,
      AccessLog log,
      TransactionOperations transactions) {
    this.store = new AccountStore(database);
    this.accounts = accounts;
    this.people = people;
    this.log = log;
    this.transactions = transactions;
  }

  /**
   * Takes as long for a name that nobody has as for a wrong password, and writes either into the
   * log without what was typed.
   */
  public Optional<Account> byPassword(String name, String password) {
    var candidate = store.byName(SignInName.normal(name));
    boolean same =
        passwords.matches(password, candidate.map(AccountStore.Candidate::hash).orElse(null));
    var account = candidate.map(AccountStore.Candidate::account);
    String subject = account.map(Account::subject).orElse(null);
    if (!same || account.get().closed()) {
      log.note(Kind.SIGN_IN_FAILED, subject, "sign-in", why(account, same));
      return Optional.empty();
    }
    log.note(Kind.SIGNED_IN, subject, "sign-in", null);
    return account;
  }

  private static String why(Optional<Account> account, boolean same) {
    if (account.isEmpty()) {
      return "unknown-name";
    }
    return same ? "account-closed" : "wrong-password";
  }

  /** Who signs in from an identity provider; the first time, an account is made. */
  public Account byIssuer(String issuer, String issuerSubject, Claims claims) {
    var standing = store.ofIssuer(issuer, issuerSubject);
    if (standing.isEmpty()) {
      return madeOfIssuer(issuer, issuerSubject, claims);
    }
    Account account = standing.get();
    if (claims.roles() != null) {
      store.change(account.subject(), claims.roles(), claims.department());
      accounts.changed(account.subject());
    }
    people.keep(account.subject(), claims.name(), claims.address());
    return accounts.required(account.subject());
  }

  private Account madeOfIssuer(String issuer, String issuerSubject, Claims claims) {
    String subject = Subjects.another();
    try {
      transactions.executeWithoutResult(
          made -> {
            people.keep(subject, claims.name(), claims.address());
            store.addOfIssuer(subject, issuer, issuerSubject, claims);
            log.change(Kind.ACCOUNT_MADE, subject, subject, "issuer");
          });
    } catch (DuplicateKeyException madeMeanwhile) {
      return store.ofIssuer(issuer, issuerSubject).orElseThrow();
    }
    return accounts.required(subject);
  }
}
