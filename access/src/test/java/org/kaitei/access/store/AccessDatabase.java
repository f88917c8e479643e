package org.kaitei.access.store;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.SignIn;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.person.People;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.access.token.Tokens;
import org.kaitei.embedded.EmbeddedPostgres;
import org.kaitei.embedded.Throwaway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database of its own, in a PostgreSQL that all tests of this process share. */
public final class AccessDatabase {

  public static final DatabaseRole READER = new DatabaseRole("kaitei_access", "it's a \"test\"");

  /** How long a line of the log is kept here. */
  public static final int LOG_DAYS = 20;

  private static final EmbeddedPostgres SERVER = Throwaway.postgres();
  private static final DatabaseRole OWNER =
      new DatabaseRole(SERVER.owner(), SERVER.ownerPassword());
  private static final AtomicInteger MADE = new AtomicInteger();

  private final String url;
  private final DataSource source;
  private final JdbcClient client;
  private final TransactionTemplate transactions;

  private AccessDatabase(String url) {
    this.url = url;
    this.source = as(READER);
    this.client = JdbcClient.create(source);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  public static AccessDatabase empty() {
    return new AccessDatabase(copyOf(Migrated.NAME));
  }

  /**
   * @return its address
   */
  private static String copyOf(String template) {
    String name = "access_" + MADE.incrementAndGet();
    JdbcClient.create(as(SERVER.jdbcUrl(), OWNER))
        .sql("create database " + name + " template " + template)
        .update();
    return SERVER.jdbcUrl().replaceFirst("/[^/]*$", "/" + name);
  }

  /** Migrated once, because a copy is made sooner than every migration is run again. */
  private static final class Migrated {

    static final String NAME = migrate(copyOf("template1"));

    private static String migrate(String url) {
      AccessSchema.migration(url, OWNER, OWNER.name(), READER, LOG_DAYS).migrate();
      return url.replaceFirst(".*/", "");
    }
  }

  static boolean isOfThisRelease(AccessDatabase database) {
    return AccessSchema.isOfThisRelease(database.url, OWNER);
  }

  /** As the query service reaches it. */
  public JdbcClient client() {
    return client;
  }

  /** What is done in one of them with {@link #client} commits together. */
  public TransactionTemplate transactions() {
    return transactions;
  }

  public DataSource as(DatabaseRole role) {
    return as(url, role);
  }

  public DataSource superuser() {
    return as(OWNER);
  }

  public AccessLog log() {
    return new AccessLog(client);
  }

  public People people() {
    return new People(client);
  }

  public Accounts accounts() {
    return new Accounts(client, people(), log(), transactions);
  }

  public SignIn signIn(Accounts accounts) {
    return new SignIn(client, accounts, people(), log(), transactions);
  }

  public Tokens tokens() {
    return new Tokens(client, log());
  }

  private static DataSource as(String url, DatabaseRole role) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(role.name());
    source.setPassword(role.password());
    return source;
  }
}
