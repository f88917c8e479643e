package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrowawayTest {

  @Test
  void a_process_that_ends_in_order_leaves_nothing_of_its_servers(@TempDir Path temporary)
      throws Exception {
    Process process = start(temporary);
    try (BufferedReader said = process.inputReader()) {
      List<String> lines = said.lines().toList();
      assertThat(lines).contains("fsync off", "kafka", "mongo");
    }
    assertThat(process.waitFor()).isZero();
    assertThat(temporary).isDirectoryNotContaining("glob:**kaitei-throwaway*");
  }

  private static Process start(Path temporary) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            StartsEverything.class.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static final class StartsEverything {
    private StartsEverything() {}

    @SuppressWarnings("resource") // ended with the process
    public static void main(String[] none) throws Exception {
      EmbeddedPostgres postgres = Throwaway.postgres();
      try (var connection =
              DriverManager.getConnection(
                  postgres.jdbcUrl(), postgres.owner(), postgres.ownerPassword());
          var answer = connection.createStatement().executeQuery("show fsync")) {
        answer.next();
        System.out.println("fsync " + answer.getString(1));
      }
      System.out.println(Throwaway.kafka().bootstrapServers().isEmpty() ? "" : "kafka");
      System.out.println(Throwaway.mongo().connectionString("x").isEmpty() ? "" : "mongo");
      System.exit(0);
    }
  }
}
