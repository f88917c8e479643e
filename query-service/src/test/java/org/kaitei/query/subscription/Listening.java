package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.kaitei.ledger.EventJson;
import tools.jackson.databind.JsonNode;

/** Somebody who listens to a stream. */
public final class Listening implements AutoCloseable {

  private static final Heard NOTHING_MORE = new Heard("closed", null, null);

  /**
   * @param event {@code comment} for a line that says nothing, {@code closed} for the end
   */
  public record Heard(String event, Long id, String data) {

    public JsonNode json() {
      return EventJson.mapper().readTree(data);
    }
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpResponse<InputStream> response;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

  private Listening(HttpRequest request) {
    try {
      response = client.send(request, BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
    Thread.ofVirtual().start(this::read);
  }

  /**
   * @param headers names and values in turn
   */
  public static Listening to(URI address, String... headers) {
    var request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
    return new Listening(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  public HttpResponse<InputStream> response() {
    return response;
  }

  private void read() {
    try (var lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      List<String> event = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          heard.add(heard(event));
          event.clear();
        } else {
          event.add(line);
        }
      }
    } catch (IOException e) {
      // the end, one way or another
    }
    heard.add(NOTHING_MORE);
  }

  static Heard heard(List<String> lines) {
    String event = value(lines, "event: ");
    String id = value(lines, "id: ");
    return event == null
        ? new Heard("comment", null, String.join("\n", lines))
        : new Heard(event, id == null ? null : Long.valueOf(id), value(lines, "data: "));
  }

  private static String value(List<String> lines, String field) {
    return lines.stream()
        .filter(line -> line.startsWith(field))
        .map(line -> line.substring(field.length()))
        .findFirst()
        .orElse(null);
  }

  /** What is heard next, comments and all. */
  public Heard nextLine() {
    try {
      Heard next = heard.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("something is heard within a minute").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What is heard next that is no comment. */
  public Heard next() {
    Heard next = nextLine();
    while (next.event().equals("comment")) {
      next = nextLine();
    }
    return next;
  }

  public Heard next(String event) {
    Heard next = next();
    assertThat(next.event()).as("%d %s", response.statusCode(), next.data()).isEqualTo(event);
    return next;
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client.shutdownNow();
  }
}
