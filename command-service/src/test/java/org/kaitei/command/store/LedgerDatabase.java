package org.kaitei.command.store;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.kaitei.access.store.AccessSchema;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.embedded.EmbeddedPostgres;
import org.kaitei.embedded.Throwaway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty ledger of its own in the one PostgreSQL that all tests of this process share. */
public final class LedgerDatabase {

  public static final String SERVICE = "kaitei_service";
  public static final String SERVICE_PASSWORD = "it's a \"test\"";

  private static final EmbeddedPostgres SERVER = Throwaway.postgres();
  private static final AtomicInteger MADE = new AtomicInteger();

  private final EmbeddedPostgres server;
  private final String url;

  private LedgerDatabase(EmbeddedPostgres server, String url) {
    this.server = server;
    this.url = url;
  }

  /** The only one of a server, without tables, for tests that stop the server. */
  public static LedgerDatabase of(EmbeddedPostgres server) {
    return new LedgerDatabase(server, server.jdbcUrl());
  }

  /** Has no tables yet. */
  public static LedgerDatabase empty() {
    return copyOf("template1");
  }

  public static LedgerDatabase migrated() {
    return copyOf(Migrated.NAME);
  }

  private static LedgerDatabase copyOf(String template) {
    String name = "ledger_" + MADE.incrementAndGet();
    var owner = JdbcClient.create(as(SERVER.jdbcUrl(), SERVER.owner(), SERVER.ownerPassword()));
    owner.sql("create database " + name + " template " + template).update();
    return new LedgerDatabase(SERVER, SERVER.jdbcUrl().replaceFirst("/[^/]*$", "/" + name));
  }

  /** Migrated once, because a copy is made sooner than every migration is run again. */
  private static final class Migrated {

    static final String NAME = migrate(empty());

    private static String migrate(LedgerDatabase database) {
      LedgerSchema.migration(
              database.url, SERVER.owner(), SERVER.ownerPassword(), SERVICE, SERVICE_PASSWORD)
          .migrate();
      AccessSchema.migration(
              database.url,
              new DatabaseRole(SERVER.owner(), SERVER.ownerPassword()),
              SERVICE,
              DatabaseRole.NONE,
              396)
          .migrate();
      return database.url.replaceFirst(".*/", "");
    }
  }

  public DataSource service() {
    return as(url, SERVICE, SERVICE_PASSWORD);
  }

  public DataSource superuser() {
    return as(url, server.owner(), server.ownerPassword());
  }

  /** What the command service has to be told to run on this database. */
  public Map<String, Object> properties() {
    return Map.of(
        "kaitei.postgres.url", url,
        "kaitei.postgres.user", SERVICE,
        "kaitei.postgres.password", SERVICE_PASSWORD,
        "kaitei.postgres.owner", server.owner(),
        "kaitei.postgres.owner-password", server.ownerPassword());
  }

  private static DataSource as(String url, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
