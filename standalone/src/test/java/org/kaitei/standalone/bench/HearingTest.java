package org.kaitei.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static final String STREAM =
      """
      HTTP/1.1 200
      retry: 2000
      : welcome

      event: snapshot
      id: 7
      data: {"id":"a","revision":3,"figures":[{"revision":1}]}

      : heartbeat

      event: change
      id: 19
      data: {"id":"a","revision":14}

      """;

  private final List<Long> revisions = new ArrayList<>();

  @Test
  void the_revision_of_every_document_is_heard_wherever_the_stream_is_cut() {
    for (int size = 1; size <= STREAM.length(); size++) {
      revisions.clear();
      hear(STREAM, size);
      assertThat(revisions).as("in pieces of %d", size).containsExactly(3L, 14L);
    }
  }

  @Test
  void a_stream_that_tells_of_an_interruption_is_no_measurement() {
    assertThatThrownBy(() -> hear("event: lagging\ndata: {\"lastSent\":7}\n\n", 100))
        .hasMessageContaining("lagging");
  }

  private void hear(String stream, int size) {
    var hearing = new Hearing();
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at += size) {
      int length = Math.min(size, bytes.length - at);
      hearing.hear(ByteBuffer.wrap(bytes, at, length), revisions::add);
    }
  }
}
