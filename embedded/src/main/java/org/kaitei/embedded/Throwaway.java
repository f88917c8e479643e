package org.kaitei.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/**
 * Servers of which nothing is wanted when this process ends, as in tests: each has a folder among
 * the temporary ones, and when the process ends in order it is stopped and its folder removed.
 */
public final class Throwaway {

  private Throwaway() {}

  /** What waits for the disk in {@link EmbeddedPostgres} does not wait here. */
  public static EmbeddedPostgres postgres() {
    return passing(folder -> EmbeddedPostgres.start(folder, EmbeddedPostgres.FORGETFUL));
  }

  public static EmbeddedKafka kafka() {
    return passing(EmbeddedKafka::start);
  }

  public static EmbeddedMongo mongo() {
    return passing(EmbeddedMongo::start);
  }

  private interface Starting<S> {
    S on(Path folder) throws IOException;
  }

  private static <S extends AutoCloseable> S passing(Starting<S> starting) {
    try {
      Path folder = Files.createTempDirectory("kaitei-throwaway");
      S server = starting.on(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void end(AutoCloseable server, Path folder) {
    try {
      server.close();
      Utils.delete(folder.toFile());
    } catch (Exception left) {
      throw new IllegalStateException(folder + " could not be removed", left);
    }
  }
}
