package org.kaitei.command.store;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** The tables of the ledger, and the role that may add to them. */
public final class LedgerSchema {

  private LedgerSchema() {}

  /**
   * Brings the tables to this release's form.
   *
   * @param owner a role that may make tables and roles
   * @param service the role that the service uses; it is made when it is missing
   */
  public static Flyway migration(
      String url, String owner, String ownerPassword, String service, String servicePassword) {
    return Flyway.configure()
        .dataSource(url, owner, ownerPassword)
        .placeholders(
            Map.of("serviceRole", service, "servicePassword", servicePassword.replace("'", "''")))
        .load();
  }
}
