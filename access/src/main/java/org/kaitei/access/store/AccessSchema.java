package org.kaitei.access.store;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The tables of accounts, people, tokens and the access log, beside the ledger's. */
public final class AccessSchema {

  private AccessSchema() {}

  /** A role of the database, and how it signs in there. */
  public record DatabaseRole(String name, String password) {

    /** For a database that one service alone reaches. */
    public static final DatabaseRole NONE = new DatabaseRole("", "");
  }

  /** Whether the tables have been brought to this release's form. */
  public static boolean isOfThisRelease(String url, DatabaseRole owner) {
    Flyway found =
        Flyway.configure()
            .dataSource(url, owner.name(), owner.password())
            .schemas("access")
            .locations("classpath:db/access")
            .placeholderReplacement(false)
            .load();
    return Arrays.stream(found.info().pending()).allMatch(step -> step.getVersion() == null);
  }

  /**
   * Brings the tables to this release's form.
   *
   * @param owner may make tables and roles
   * @param service the name of the command service's role, which there is already
   * @param reader the query service's role, which is made when it is missing
   * @param logDays how long a line of the access log has to be kept
   */
  public static Flyway migration(
      String url, DatabaseRole owner, String service, DatabaseRole reader, int logDays) {
    return Flyway.configure()
        .dataSource(url, owner.name(), owner.password())
        .schemas("access")
        .locations("classpath:db/access")
        .placeholders(
            Map.of(
                "accessLogDays", String.valueOf(logDays),
                "serviceRole", service,
                "accessRole", reader.name(),
                "accessPassword", reader.password().replace("'", "''")))
        .load();
  }
}
