package org.kaitei.access.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.SignIn;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.person.People;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.access.token.Tokens;
import org.kaitei.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database of its own, in a PostgreSQL that all tests of this process share. */
public final class AccessDatabase {

  public static final DatabaseRole READER = new DatabaseRole("kaitei_access", "it's a \"test\"");

  private static final EmbeddedPostgres SERVER = start();
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
    String name = "access_" + MADE.incrementAndGet();
    String url = SERVER.jdbcUrl().replaceFirst("/[^/]*$", "/" + name);
    var owner = new DatabaseRole(SERVER.owner(), SERVER.ownerPassword());
    JdbcClient.create(as(SERVER.jdbcUrl(), owner)).sql("create database " + name).update();
    AccessSchema.migration(url, owner, owner.name(), READER).migrate();
    return new AccessDatabase(url);
  }

  /** As the query service reaches it. */
  public JdbcClient client() {
    return client;
  }

  public DataSource as(DatabaseRole role) {
    return as(url, role);
  }

  public DataSource superuser() {
    return as(new DatabaseRole(SERVER.owner(), SERVER.ownerPassword()));
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

  private static EmbeddedPostgres start() {
    try {
      Path folder = Files.createTempDirectory("kaitei-access-test");
      EmbeddedPostgres server = EmbeddedPostgres.start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
