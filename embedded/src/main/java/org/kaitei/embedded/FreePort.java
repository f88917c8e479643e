package org.kaitei.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of the loopback address that nobody listens on. It is none of those that a system gives to
 * whoever asks for any, and of all processes of this user only this one is told it, and once, so
 * that it is still free when a server has come as far as to listen on it.
 */
public final class FreePort {
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 30_000;
  private static final int TRIES = 1_000;
  private static final ToldPorts TOLD = ToldPorts.ofThisUser();

  private FreePort() {}

  public static int find() throws IOException {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port) && TOLD.take(port)) {
        return port;
      }
    }
    throw new IOException("No port between %d and %d is free".formatted(LOWEST, HIGHEST));
  }

  static boolean isFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (BindException taken) {
      return false;
    }
  }
}
