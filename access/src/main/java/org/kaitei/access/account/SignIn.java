package org.kaitei.access.account;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaitei.access.Role;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.kaitei.access.person.People;
import org.kaitei.ledger.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Tells whose account it is that somebody signs in to. */
public final class SignIn {

  /** Who changes roles that the identity provider says, in the log. */
  private static final String PROVIDER = "identity-provider";

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

  /**
   * Who signs in from an identity provider; the first time, an account is made. Who was erased
   * stays out as whose account was closed.
   */
  public Account byIssuer(String issuer, String issuerSubject, Claims claims) {
    var standing =
        store.ofIssuer(issuer, issuerSubject).or(() -> store.erased(issuer, issuerSubject));
    if (standing.isEmpty()) {
      return madeOfIssuer(issuer, issuerSubject, claims);
    }
    Account account = standing.get();
    if (account.closed()) {
      return account;
    }
    people.keep(account.subject(), claims.name(), claims.address());
    return followed(account, claims);
  }

  /** The last administrator stays one whatever the provider says: nobody could undo it here. */
  private Account followed(Account account, Claims claims) {
    Set<Role> roles = claims.roles() == null ? account.roles() : claims.roles();
    String department = claims.department() == null ? account.department() : claims.department();
    if (roles.equals(account.roles()) && Objects.equals(department, account.department())) {
      return account;
    }
    try {
      return accounts.change(account.subject(), roles, department, PROVIDER);
    } catch (Refusal lastAdministrator) {
      log.note(Kind.REFUSED, account.subject(), "sign-in", lastAdministrator.code());
      return account;
    }
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
