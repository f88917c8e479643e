package org.kaitei.query.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kaitei.access.store.AccessSchema;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.embedded.EmbeddedPostgres;

/** One database of accounts for all tests of a run, as the command service makes it. */
public final class AccessUnderTest {

  private static final String PASSWORD = "of-the-reader";
  private static final String READER = "kaitei_access";

  private static final EmbeddedPostgres SERVER = start();

  private AccessUnderTest() {}

  /** What the query service has to be told to run on this database. */
  public static Map<String, String> properties() {
    return Map.of(
        "kaitei.access.url", SERVER.jdbcUrl(),
        "kaitei.access.user", READER,
        "kaitei.access.password", PASSWORD);
  }

  private static EmbeddedPostgres start() {
    try {
      Path folder = Files.createTempDirectory("kaitei-access-test");
      EmbeddedPostgres server = EmbeddedPostgres.start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      var owner = new DatabaseRole(server.owner(), server.ownerPassword());
      AccessSchema.migration(
              server.jdbcUrl(), owner, server.owner(), new DatabaseRole(READER, PASSWORD))
          .migrate();
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
