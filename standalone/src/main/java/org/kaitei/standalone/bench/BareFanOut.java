package org.kaitei.standalone.bench;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that does nothing but send messages of one size to those who listen to a subject, as
 * another program tells it to. It runs in a process of its own.
 */
final class BareFanOut {
  private static final String HEAD = "HTTP/1.0 200 \r\nContent-Type: text/event-stream\r\n\r\n\n\n";

  private final Map<Integer, List<OutputStream>> listening = new ConcurrentHashMap<>();
  private final String filling;

  private BareFanOut(int size) {
    filling = "x".repeat(size);
  }

  /** Prints its port. Its first visitor says what to send, all others listen. */
  public static void main(String... words) throws IOException {
    var bare = new BareFanOut(Integer.parseInt(words[0]));
    try (var server = new ServerSocket(0, 1000)) {
      System.out.println(server.getLocalPort());
      Socket teller = server.accept();
      Thread.ofPlatform().start(() -> bare.obey(teller));
      while (true) {
        bare.welcome(server.accept());
      }
    }
  }

  private void welcome(Socket visitor) throws IOException {
    visitor.setTcpNoDelay(true);
    var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream()));
    int subject = Integer.parseInt(lines.readLine().split("[/ ]+")[1]);
    OutputStream out = visitor.getOutputStream();
    out.write((HEAD + message("snapshot", 1)).getBytes(StandardCharsets.US_ASCII));
    listening.computeIfAbsent(subject, none -> new CopyOnWriteArrayList<>()).add(out);
  }

  /** Ends the process with the one who tells it what to do. */
  private void obey(Socket teller) {
    try (var told = new DataInputStream(teller.getInputStream())) {
      while (true) {
        int subject = told.readInt();
        byte[] message = message("change", told.readInt()).getBytes(StandardCharsets.US_ASCII);
        for (OutputStream out : listening.get(subject)) {
          out.write(message);
        }
      }
    } catch (IOException over) {
      System.exit(0);
    }
  }

  private String message(String event, int revision) {
    return "event: %1$s\nid: %2$d\ndata: {\"revision\":%2$d,\"filling\":\"%3$s\"}\n\n"
        .formatted(event, revision, filling);
  }
}
