package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortTest {

  @Test
  void each_port_is_told_once_and_is_none_that_a_system_gives_by_itself() throws Exception {
    Set<Integer> told = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      assertThat(told.add(FreePort.find())).isTrue();
    }
    assertThat(told).allMatch(port -> port < 32_768);
  }

  @Test
  void a_port_that_somebody_listens_on_is_not_free() throws Exception {
    int port = FreePort.find();
    try (var listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePort.isFree(listening.getLocalPort())).isFalse();
    }
    assertThat(FreePort.isFree(port)).isTrue();
  }
}
