package org.kaitei.access.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.kaitei.access.Role;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.NewAccount;
import org.kaitei.access.store.AccessSchema;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.access.token.Tokens;
import org.kaitei.embedded.EmbeddedPostgres;
import org.springframework.context.ConfigurableApplicationContext;

/** A running service with its database, and two people who know its passwords. */
final class Doors implements AutoCloseable {

  static final String PASSWORD = "correct horse 7";

  private final EmbeddedPostgres database;
  private ConfigurableApplicationContext service;
  private Map<String, String> settings;

  private Doors(EmbeddedPostgres database) {
    this.database = database;
  }

  static Doors open(Path folder, Map<String, String> settings) throws IOException {
    Doors doors = new Doors(EmbeddedPostgres.start(folder));
    doors.migrate();
    doors.start(settings);
    return doors;
  }

  private void migrate() {
    var owner = new DatabaseRole(database.owner(), database.ownerPassword());
    var reader = new DatabaseRole(SmallService.READER, SmallService.READER_PASSWORD);
    AccessSchema.migration(database.jdbcUrl(), owner, database.owner(), reader, 396).migrate();
  }

  private void start(Map<String, String> with) {
    settings = with;
    service = SmallService.start(database.jdbcUrl(), with);
  }

  /** The same service in another process, as far as its database is concerned. */
  ConfigurableApplicationContext another(Map<String, String> with) {
    return SmallService.start(database.jdbcUrl(), with);
  }

  /** What happens to databases at night. */
  void loseDatabase() throws IOException {
    database.close();
  }

  void restart() {
    service.close();
    start(settings);
  }

  Visitor visitor() {
    return new Visitor(port());
  }

  int port() {
    return SmallService.port(service);
  }

  <T> T part(Class<T> type) {
    return service.getBean(type);
  }

  String account(String name, Role... roles) {
    var wanted = new NewAccount(name, PASSWORD, Set.of(roles), null, null, null);
    return part(Accounts.class).make(wanted, "test").account().subject();
  }

  String token(String subject) {
    return part(Tokens.class).issue(subject, "test", 1, subject).value();
  }

  @Override
  public void close() throws IOException {
    service.close();
    database.close();
  }
}
