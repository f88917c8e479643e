package org.kaitei.standalone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Very many clients that listen to streams, in one thread that costs as little as can be. */
final class Listeners implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final URI server;
  private final String token;
  private final Arrivals arrivals = new Arrivals();
  private final Selector selector = Selector.open();
  private final Thread listening = Thread.ofPlatform().name("listeners").start(this::listen);
  private volatile Exception failed;

  private record Client(Arrivals.Stream stream, Hearing hearing) {}

  Listeners(URI server, String token) throws IOException {
    this.server = server;
    this.token = token;
  }

  Arrivals arrivals() {
    return arrivals;
  }

  /** One more that listens to this path. HTTP 1.0, so that the answer comes as it is. */
  void add(String path, int subject) throws IOException {
    var channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
    String request =
        """
        GET %s HTTP/1.0
        Host: %s
        Accept: text/event-stream
        Authorization: Bearer %s

        """
            .formatted(path, server.getAuthority(), token)
            .replace("\n", "\r\n");
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    var client = new Client(arrivals.new Stream(subject), new Hearing());
    channel.register(selector, SelectionKey.OP_READ, client);
    selector.wakeup();
  }

  /** Returns when so many messages have come, and fails when they do not. */
  void await(IntSupplier number, int wanted) throws Exception {
    long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (number.getAsInt() < wanted && failed == null && System.nanoTime() < latest) {
      Thread.sleep(5);
    }
    if (failed != null || number.getAsInt() < wanted) {
      throw new IOException(number.getAsInt() + " of " + wanted + " messages came", failed);
    }
  }

  private void listen() {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    try {
      while (selector.isOpen()) {
        selector.select(key -> read(key, piece));
      }
    } catch (IOException | RuntimeException e) {
      failed = e;
    }
  }

  private static void read(SelectionKey key, ByteBuffer piece) {
    var client = (Client) key.attachment();
    try {
      if (((SocketChannel) key.channel()).read(piece.clear()) < 0) {
        throw new IOException("a stream was closed");
      }
      client.hearing.hear(piece.flip(), client.stream::came);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    selector.wakeup();
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
    listening.join();
  }
}
