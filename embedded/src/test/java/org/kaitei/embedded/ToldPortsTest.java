package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldPortsTest {

  private static final int ITS_PORT = 20_001;

  @TempDir private Path folder;

  @Test
  void a_port_is_taken_once() throws Exception {
    ToldPorts ports = ToldPorts.in(folder.resolve("ports"));
    assertThat(ports.take(ITS_PORT)).isTrue();
    assertThat(ports.take(ITS_PORT)).isFalse();
    assertThat(ports.take(ITS_PORT + 1)).isTrue();
  }

  @Test
  void a_port_is_another_processs_until_that_ends_however_it_ends() throws Exception {
    ToldPorts ports = ToldPorts.in(folder.resolve("ports"));
    KilledProcess.startAndKill(
        TakesAPort.class,
        folder,
        () -> {
          assertThat(ports.take(ITS_PORT)).isFalse();
          assertThat(ports.take(ITS_PORT + 1)).isTrue();
        });
    assertThat(ports.take(ITS_PORT)).isTrue();
  }

  static final class TakesAPort {
    private TakesAPort() {}

    public static void main(String[] folder) throws Exception {
      assertThat(ToldPorts.in(Path.of(folder[0], "ports")).take(ITS_PORT)).isTrue();
      KilledProcess.upUntilKilled();
    }
  }
}
