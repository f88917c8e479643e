package org.kaitei.access.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts in their table. */
final class AccountStore {

  /** Who signs in, with what the password is compared with. */
  record Candidate(Account account, @Nullable String hash) {}

  private static final String SELECT = "select " + AccountRow.COLUMNS + " from access.account ";

  /** Of an issuer and its subject; null without them. */
  private static final String KNOWN_AGAIN =
      """
      sha256((select key from access.erasure_key) || convert_to(%s || E'\\n' || %s, 'UTF8'))
      """;

  private final JdbcClient database;

  AccountStore(JdbcClient database) {
    this.database = database;
  }

  List<Account> all() {
    return database.sql(SELECT + "order by made_at, subject").query(AccountRow::read).list();
  }

  Optional<Account> find(String subject) {
    return database
        .sql(SELECT + "where subject = ?")
        .param(subject)
        .query(AccountRow::read)
        .optional();
  }

  Optional<Candidate> byName(String name) {
    return database
        .sql("select password, " + AccountRow.COLUMNS + " from access.account where name = ?")
        .param(name)
        .query((row, n) -> new Candidate(AccountRow.read(row, n), row.getString("password")))
        .optional();
  }

  Optional<String> hash(String subject) {
    return database
        .sql("select password from access.account where subject = ? and password is not null")
        .param(subject)
        .query(String.class)
        .optional();
  }

  Optional<Account> ofIssuer(String issuer, String issuerSubject) {
    return database
        .sql(SELECT + "where issuer = ? and issuer_subject = ?")
        .params(issuer, issuerSubject)
        .query(AccountRow::read)
        .optional();
  }

  /** Closed, of somebody who was erased: all that is still known is that it was them. */
  Optional<Account> erased(String issuer, String issuerSubject) {
    return database
        .sql(SELECT + "where erased_issuer = " + KNOWN_AGAIN.formatted("?::text", "?::text"))
        .params(issuer, issuerSubject)
        .query(AccountRow::read)
        .optional();
  }

  /**
   * @param demonstration whether everybody knows the password
   * @throws DuplicateKeyException when the name is taken
   */
  void add(String subject, String name, String hash, NewAccount wanted, boolean demonstration) {
    database
        .sql(
            """
            insert into access.account (subject, name, password, roles, department, demonstration)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(subject, name, hash, words(wanted.roles()), wanted.department(), demonstration)
        .update();
  }

  /**
   * @throws DuplicateKeyException when the issuer's subject has an account by now
   */
  void addOfIssuer(String subject, String issuer, String issuerSubject, Claims claims) {
    Set<Role> roles = claims.roles() == null ? Set.of() : claims.roles();
    database
        .sql(
            """
            insert into access.account (subject, issuer, issuer_subject, roles, department)
            values (?, ?, ?, ?, ?)
            """)
        .params(subject, issuer, issuerSubject, words(roles), claims.department())
        .update();
  }

  void change(String subject, Set<Role> roles, @Nullable String department) {
    database
        .sql("update access.account set roles = ?, department = ? where subject = ?")
        .params(words(roles), department, subject)
        .update();
  }

  void changePassword(String subject, String hash) {
    database
        .sql("update access.account set password = ?, demonstration = false where subject = ?")
        .params(hash, subject)
        .update();
    endSignIns(subject);
  }

  /**
   * Whoever knows the old password, or was somebody before, is signed out wherever they are, and
   * what they made tokens for stops as well.
   */
  private void endSignIns(String subject) {
    database.sql("delete from access.token where subject = ?").param(subject).update();
    database
        .sql("delete from access.spring_session where principal_name = ?")
        .param(subject)
        .update();
  }

  void close(String subject) {
    database
        .sql("update access.account set closed_at = coalesce(closed_at, now()) where subject = ?")
        .param(subject)
        .update();
    endSignIns(subject);
  }

  boolean hasDemonstration() {
    return database
        .sql("select exists (select from access.account where demonstration and closed_at is null)")
        .query(Boolean.class)
        .single();
  }

  /** Takes away what would tell who it was. */
  void forgetNames(String subject) {
    database
        .sql(
            """
            delete from access.answered using access.account erased
            where erased.subject = ?
              and (strpos(answer, erased.subject) > 0 or strpos(refusal, erased.name) > 0)
            """)
        .param(subject)
        .update();
    database
        .sql(
            """
            update access.account
            set erased_issuer = coalesce(%s, erased_issuer),
              name = null, password = null, issuer = null, issuer_subject = null
            where subject = ?
            """
                .formatted(KNOWN_AGAIN.formatted("issuer", "issuer_subject")))
        .param(subject)
        .update();
  }

  /** Whether somebody else can still keep the accounts. Nobody can take that away meanwhile. */
  boolean anotherKeeps(String subject) {
    return database
        .sql(
            """
                select subject from access.account
                where closed_at is null and 'ADMINISTRATOR' = any (roles)
                order by subject for update
                """)
        .query(String.class)
        .stream()
        .anyMatch(keeper -> !keeper.equals(subject));
  }

  private static String[] words(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().toArray(String[]::new);
  }
}
