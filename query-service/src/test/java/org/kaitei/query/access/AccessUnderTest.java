package org.kaitei.query.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.AccountBooks;
import org.kaitei.access.account.NewAccount;
import org.kaitei.access.store.AccessSchema;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.embedded.EmbeddedPostgres;
import org.kaitei.embedded.Throwaway;

/** One database of accounts for all tests of a run, as the command service makes it. */
public final class AccessUnderTest {

  private static final String PASSWORD = "of-the-reader";
  private static final String READER = "kaitei_access";

  private static final EmbeddedPostgres SERVER = start();

  private AccessUnderTest() {}

  /**
   * What the query service has to be told to run on this database, and what else it is told, as
   * arguments: they come before what the application's own settings file says.
   */
  public static String[] arguments(Map<String, Object> others) {
    Map<String, Object> properties = new HashMap<>(others);
    properties.put("kaitei.access.url", SERVER.jdbcUrl());
    properties.put("kaitei.access.user", READER);
    properties.put("kaitei.access.password", PASSWORD);
    return properties.entrySet().stream()
        .map(property -> "--" + property.getKey() + "=" + property.getValue())
        .toArray(String[]::new);
  }

  /** Of a planner, as the programs of the tests send it. */
  public static String plannerToken() {
    return tokenOf(Role.PLANNER, null);
  }

  public static String tokenOf(Role role, String department) {
    try (var books = AccountBooks.open(SERVER.jdbcUrl(), READER, PASSWORD)) {
      String name = "test-" + role + (department == null ? "" : "-" + department);
      var wanted = new NewAccount(name, null, Set.of(role), department, null, null);
      Account account =
          books
              .accounts()
              .named(name)
              .orElseGet(() -> books.accounts().make(wanted, "test").account());
      return books.tokens().issue(account.subject(), "test", 1, "test").value();
    }
  }

  /** A new account's token. */
  public static String tokenOf(Account account) {
    try (var books = AccountBooks.open(SERVER.jdbcUrl(), READER, PASSWORD)) {
      return books.tokens().issue(account.subject(), "test", 1, "test").value();
    }
  }

  /** Whoever runs Kaitei takes all roles from the account. */
  public static void takeRoles(Account account) {
    try (var books = AccountBooks.open(SERVER.jdbcUrl(), READER, PASSWORD)) {
      books.accounts().change(account.subject(), Set.of(), null, "test");
    }
  }

  public static void revokeTokens(Account account) {
    try (var books = AccountBooks.open(SERVER.jdbcUrl(), READER, PASSWORD)) {
      books
          .tokens()
          .of(account.subject())
          .forEach(token -> books.tokens().revoke(account.subject(), token.id(), "test"));
    }
  }

  public static Account make(NewAccount wanted) {
    try (var books = AccountBooks.open(SERVER.jdbcUrl(), READER, PASSWORD)) {
      return books.accounts().make(wanted, "test").account();
    }
  }

  private static EmbeddedPostgres start() {
    EmbeddedPostgres server = Throwaway.postgres();
    var owner = new DatabaseRole(server.owner(), server.ownerPassword());
    AccessSchema.migration(
            server.jdbcUrl(), owner, server.owner(), new DatabaseRole(READER, PASSWORD), 396)
        .migrate();
    return server;
  }
}
