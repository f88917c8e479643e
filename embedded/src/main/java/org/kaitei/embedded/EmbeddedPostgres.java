package org.kaitei.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The real PostgreSQL, in a process of its own, whose data stays in the folder and is on disk when
 * a commit returns. Only who can read the folder knows the password.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final String OWNER = "postgres";
  private static final String DATABASE = "postgres";

  /** After a crash it first repeats what was written since its last checkpoint. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on");

  /** Settings for data that nobody wants back: no commit waits, and the log stays short. */
  static final Map<String, String> FORGETFUL =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "min_wal_size", "32MB",
          "max_wal_size", "64MB");

  private final FolderLock lock;
  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
  private final String password;

  private EmbeddedPostgres(
      FolderLock lock,
      io.zonky.test.db.postgres.embedded.EmbeddedPostgres server,
      String password) {
    this.lock = lock;
    this.server = server;
    this.password = password;
  }

  /**
   * Opens the folder's database, or makes an empty one, on a free port of this machine. A server
   * that a killed process left behind on the folder is stopped first. Nothing but {@link #close}
   * stops the one that is started here.
   */
  public static EmbeddedPostgres start(Path folder) throws IOException {
    return start(folder, DURABLE);
  }

  static EmbeddedPostgres start(Path folder, Map<String, String> settings) throws IOException {
    FolderLock lock = FolderLock.take(folder);
    try {
      Path data = folder.toRealPath().resolve("data");
      OrphanedServer.stop(data);
      FirstStart first = new FirstStart(data);
      first.clearUnfinished();
      Secret password = Secret.in(folder.resolve("owner-password"));
      return new EmbeddedPostgres(lock, launch(data, first, password, settings), password.value());
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres launch(
      Path data, FirstStart first, Secret password, Map<String, String> settings)
      throws IOException {
    Path log = data.resolveSibling("server.log");
    Files.deleteIfExists(log);
    var server =
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(Binaries.folder(data.getParent()).toFile())
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setDataDirectoryCustomizer(made -> first.finished())
            .setPort(FreePort.find())
            .setPGStartupWait(PATIENCE)
            .setConnectConfig("password", password.value())
            .setLocaleConfig("auth-host", "scram-sha-256")
            .setLocaleConfig("pwfile", password.file().toString())
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("log_checkpoints", "off")
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()));
    settings.forEach(server::setServerConfig);
    return server.start();
  }

  /** The address of the database, without a user. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
  }

  /** The superuser, who owns what migrations make. */
  public String owner() {
    return OWNER;
  }

  /** The superuser's password. */
  public String ownerPassword() {
    return password;
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      server.close();
    }
  }
}
