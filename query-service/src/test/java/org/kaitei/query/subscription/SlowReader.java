package org.kaitei.query.subscription;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.kaitei.query.subscription.Listening.Heard;

/** Somebody who opens a stream and then leaves it unread for long. */
final class SlowReader implements AutoCloseable {

  private static final int FEW = 4096;

  private final Socket socket = new Socket();
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();

  /** HTTP/1.0, so that what is read has no chunks. */
  SlowReader(URI address, String authorization) throws IOException {
    socket.setReceiveBufferSize(FEW);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    String request =
        "GET %s HTTP/1.0\r\nHost: %s:%d\r\nAccept: text/event-stream\r\nAuthorization: %s\r\n\r\n"
            .formatted(address.getPath(), address.getHost(), address.getPort(), authorization);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  void readsTheBeginning() throws IOException {
    InputStream in = socket.getInputStream();
    while (!read.toString(StandardCharsets.UTF_8).contains("event: snapshot")) {
      read.write(in.read());
    }
  }

  List<Heard> readsToTheEnd() throws IOException {
    socket.getInputStream().transferTo(read);
    String stream = read.toString(StandardCharsets.UTF_8);
    String body = stream.substring(stream.indexOf("\r\n\r\n") + 4);
    return Arrays.stream(body.strip().split("\n\n"))
        .map(event -> Listening.heard(event.lines().toList()))
        .filter(heard -> !heard.event().equals("comment"))
        .toList();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
