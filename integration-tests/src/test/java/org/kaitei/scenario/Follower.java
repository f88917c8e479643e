package org.kaitei.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who follows a view over a bad line: it breaks again and again, in the middle of whatever
 * is being sent, and each time they go on after the last whole message, at any instance.
 */
final class Follower implements Runnable {

  private static final int LONGEST_LINE_MILLIS = 2_000;
  private static final int PAUSE_MILLIS = 20;

  /** Until an instance answers at all; then the next is asked. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String view;
  private final String authorization;
  private final List<Service> instances;
  private final ScheduledExecutorService scissors;
  private final Random random;
  private final HttpClient client;
  private final List<Long> versions = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private int breaks;
  private volatile boolean satisfied;

  /**
   * @param instances those that run, which may become others meanwhile
   * @param breaks how often the line breaks
   */
  Follower(
      String view,
      String authorization,
      List<Service> instances,
      HttpClient client,
      ScheduledExecutorService scissors,
      int breaks,
      long seed) {
    this.view = view;
    this.authorization = authorization;
    this.instances = instances;
    this.client = client;
    this.scissors = scissors;
    this.breaks = breaks;
    this.random = new Random(seed);
  }

  String view() {
    return view;
  }

  /** Every version that came, in its order. */
  synchronized List<Long> versions() {
    return List.copyOf(versions);
  }

  /** What came beside documents, as it was said. */
  synchronized List<String> others() {
    return List.copyOf(others);
  }

  /** How often the line is still to break. */
  synchronized int breaks() {
    return breaks;
  }

  /** There is nothing more to wait for. */
  void satisfy() {
    satisfied = true;
  }

  @Override
  public void run() {
    while (!satisfied) {
      try {
        Service[] running = instances.toArray(Service[]::new);
        follow(running[random.nextInt(running.length)]);
      } catch (IOException broken) {
        // as lines do
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void follow(Service instance) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(instance.address(view))
            .timeout(PATIENCE)
            .header("Accept", "text/event-stream")
            .header("Authorization", authorization);
    List<Long> seen = versions();
    if (!seen.isEmpty()) {
      request.header("Last-Event-ID", seen.getLast().toString());
    }
    HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      answer.body().close();
      Thread.sleep(PAUSE_MILLIS);
      return;
    }
    if (breaks() > 0) {
      int millis = random.nextInt(LONGEST_LINE_MILLIS);
      scissors.schedule(() -> cut(answer.body()), millis, TimeUnit.MILLISECONDS);
    }
    try (var lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      hear(lines);
    }
  }

  private void cut(InputStream line) {
    synchronized (this) {
      breaks = Math.max(breaks - 1, 0);
    }
    try {
      line.close();
    } catch (IOException gone) {
      // what was to be cut is cut
    }
  }

  private void hear(BufferedReader lines) throws IOException {
    String event = "";
    long id = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        event = line.substring(7);
      } else if (line.startsWith("id: ")) {
        id = Long.parseLong(line.substring(4));
      } else if (line.isEmpty() && !event.isEmpty()) {
        heard(event, id);
        event = "";
      }
    }
  }

  private synchronized void heard(String event, long id) {
    if (event.equals("snapshot") || event.equals("change")) {
      versions.add(id);
    } else {
      others.add(event);
    }
  }
}
