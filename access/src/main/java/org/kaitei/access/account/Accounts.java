package org.kaitei.access.account;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.kaitei.access.person.People;
import org.kaitei.access.store.Fresh;
import org.kaitei.ledger.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The accounts. Rights are looked up here for every request; what another instance changed is known
 * after five seconds at the latest.
 */
public final class Accounts {

  private final Cache<String, Optional<Actor>> actors = Fresh.cache();
  private final Passwords passwords = new Passwords();
  private final AccountStore store;
  private final People people;
  private final AccessLog log;
  private final TransactionOperations transactions;

  public Accounts(
      JdbcClient database, People people, AccessLog log, TransactionOperations transactions) {
    this.store = new AccountStore(database);
    this.people = people;
    this.log = log;
    this.transactions = transactions;
  }

  /** With today's roles; empty when there is no such account, or it is closed. */
  public Optional<Actor> actor(String subject) {
    if (subject.equals(Actor.SERVICE.subject())) {
      return Optional.of(Actor.SERVICE);
    }
    return actors.get(
        subject,
        asked -> store.find(asked).filter(account -> !account.closed()).map(Account::actor));
  }

  /**
   * What is known of the actor is looked up again; once more when the transaction under way has
   * ended, because others read and keep what stood before until then.
   */
  void changed(String subject) {
    actors.invalidate(subject);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              actors.invalidate(subject);
            }
          });
    }
  }

  public List<Account> all() {
    return store.all();
  }

  /** By what is typed to sign in. */
  public Optional<Account> named(String name) {
    return store.byName(SignInName.normal(name)).map(AccountStore.Candidate::account);
  }

  /** Whether there is such an account, be it closed or of somebody who was erased. */
  public boolean knows(String subject) {
    return store.find(subject).isPresent();
  }

  /**
   * @throws Refusal {@code account-not-found}
   */
  public Account required(String subject) {
    return store.find(subject).orElseThrow(() -> Refusal.notFound("account", subject));
  }

  /**
   * @param by the subject of who asks for it
   * @throws Refusal {@code unfit-name}, {@code unfit-password}, {@code account-name-taken}
   */
  public Made make(NewAccount wanted, String by) {
    return make(wanted, false, by);
  }

  Account makeDemonstration(NewAccount wanted, String by) {
    return make(wanted, true, by).account();
  }

  private Made make(NewAccount wanted, boolean demonstration, String by) {
    String name = SignInName.fit(wanted.name());
    String password = wanted.password() == null ? passwords.random() : wanted.password();
    String hash = passwords.hashed(password);
    String subject = Subjects.another();
    try {
      transactions.executeWithoutResult(
          made -> {
            people.keep(subject, wanted.personName(), wanted.address());
            store.add(subject, name, hash, wanted, demonstration);
            log.change(Kind.ACCOUNT_MADE, by, subject, what(wanted.roles(), wanted.department()));
          });
    } catch (DuplicateKeyException taken) {
      throw Refusal.conflict("account-name-taken", Map.of("name", name));
    }
    return new Made(required(subject), password);
  }

  boolean hasDemonstration() {
    return store.hasDemonstration();
  }

  /**
   * @throws Refusal {@code account-not-found}, {@code own-roles}, {@code last-administrator}
   */
  public Account change(String subject, Set<Role> roles, @Nullable String department, String by) {
    Account standing = required(subject);
    if (subject.equals(by) && !roles.equals(standing.roles())) {
      throw Refusal.conflict("own-roles", Map.of());
    }
    return changing(
        subject,
        !roles.contains(Role.ADMINISTRATOR),
        () -> {
          store.change(subject, roles, department);
          log.change(Kind.ACCOUNT_CHANGED, by, subject, what(roles, department));
        });
  }

  /**
   * For good: a closed account is not opened again.
   *
   * @throws Refusal {@code account-not-found}, {@code last-administrator}
   */
  public Account close(String subject, String by) {
    return changing(
        subject,
        true,
        () -> {
          store.close(subject);
          log.change(Kind.ACCOUNT_CLOSED, by, subject, null);
        });
  }

  /** Closes the account and takes away whatever tells who it was. The ledger stays as it is. */
  public Account erase(String subject, String by) {
    return changing(
        subject,
        true,
        () -> {
          store.close(subject);
          store.forgetNames(subject);
          people.erase(subject);
          log.change(Kind.PERSON_ERASED, by, subject, null);
        });
  }

  /**
   * Ends the sessions and the tokens of the account as well, whoever has them.
   *
   * @param wanted null to have one made
   * @return what to sign in with from now on; it is kept nowhere
   * @throws Refusal {@code account-not-found}, {@code no-password}, {@code unfit-password}
   */
  public String changePassword(String subject, @Nullable String wanted, String by) {
    Account account = required(subject);
    if (account.name() == null || account.closed()) {
      throw Refusal.conflict("no-password", Map.of("subject", subject));
    }
    String password = wanted == null ? passwords.random() : wanted;
    String hash = passwords.hashed(password);
    transactions.executeWithoutResult(
        changing -> {
          store.changePassword(subject, hash);
          log.change(Kind.PASSWORD_CHANGED, by, subject, null);
        });
    return password;
  }

  /**
   * @param present what is typed to sign in today
   * @throws Refusal {@code wrong-password}
   */
  public void requireOwnPassword(String subject, String present) {
    if (!passwords.matches(present, store.hash(subject).orElse(null))) {
      log.note(Kind.SIGN_IN_FAILED, subject, "password", "wrong-password");
      throw Refusal.invalid("wrong-password", Map.of());
    }
  }

  private Account changing(String subject, boolean keepsNoAccounts, Runnable change) {
    Account standing = required(subject);
    transactions.executeWithoutResult(
        changing -> {
          boolean keeper = standing.roles().contains(Role.ADMINISTRATOR) && !standing.closed();
          if (keeper && keepsNoAccounts && !store.anotherKeeps(subject)) {
            throw Refusal.conflict("last-administrator", Map.of());
          }
          change.run();
        });
    changed(subject);
    return required(subject);
  }

  private static String what(Set<Role> roles, @Nullable String department) {
    String words = String.join(" ", roles.stream().map(Role::name).sorted().toList());
    return department == null ? words : words + " " + department;
  }
}
