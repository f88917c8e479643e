package org.kaitei.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.query.access.AccessUnderTest;
import org.kaitei.query.fold.Topic;
import org.kaitei.query.fold.TopicUnderTest;
import org.kaitei.query.views.MongoUnderTest;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * The query service as an application of its own, asked over HTTP as its readers do: with the token
 * of a planner, unless a test sends another.
 */
public final class QueryHttp implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

  /** What came back. */
  public record Answer(int status, HttpHeaders headers, String body) {

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    public String type() {
      return header("Content-Type");
    }

    /** What is read on a page, without marks and line breaks. */
    public String text() {
      return body.replaceAll("<[^>]*>", " ").replaceAll("[\\s　]+", " ");
    }

    public JsonNode json() {
      return EventJson.mapper().readTree(body);
    }
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final String token = AccessUnderTest.plannerToken();
  private final Topic topic;
  private final String mongo;
  private final ConfigurableApplicationContext service;
  private int published;

  private QueryHttp(Topic topic, String mongo, Map<String, Object> settings) {
    this.topic = topic;
    this.mongo = mongo;
    Map<String, Object> all = new HashMap<>(settings);
    all.put("server.port", 0);
    all.put("kaitei.kafka", TopicUnderTest.servers());
    all.put("kaitei.mongo", mongo);
    service = QueryService.application().run(AccessUnderTest.arguments(all));
  }

  public static QueryHttp onAnEmptyLedger() {
    return onAnEmptyLedger(Map.of());
  }

  /** One that is told something else than usual. */
  public static QueryHttp onAnEmptyLedger(Map<String, Object> settings) {
    return new QueryHttp(TopicUnderTest.empty(), MongoUnderTest.freshConnectionString(), settings);
  }

  /** Another instance, of the same views. */
  public QueryHttp another(Map<String, Object> settings) {
    return new QueryHttp(topic, mongo, settings);
  }

  /** One that shows nothing to who has not signed in. */
  public static QueryHttp closedOn(Ledger ledger) {
    QueryHttp service = onAnEmptyLedger(Map.of("kaitei.public", false));
    service.publish(ledger);
    return service;
  }

  /** Begins with what the ledger holds, all of it folded. */
  public static QueryHttp on(Ledger ledger) {
    QueryHttp service = onAnEmptyLedger();
    service.publish(ledger);
    return service;
  }

  /** Returns when the last event is visible, and can be searched for. */
  public void publish(Ledger ledger) {
    List<SequencedEvent> events = ledger.sequenced();
    topic.publish(events.subList(published, events.size()));
    published = events.size();
    StoredEvent last = ledger.last().stored();
    String question = "/api/plans?atLeast=" + last.stream().value() + ":" + last.revision();
    await("that " + last.name() + " is visible")
        .atMost(PATIENCE)
        .until(() -> program(question).status() == 200);
    await("that all can be searched for")
        .atMost(PATIENCE)
        .until(() -> program("/api/search?q=x").status() == 200);
  }

  /** As when its views are lost: with the next event they are folded anew from the first. */
  public void losesItsViews() {
    MongoUnderTest.forgetViews(mongo);
  }

  /** A page as a Japanese browser gets it. */
  public Answer page(String path) {
    return get(path, "Accept", PAGE, "Accept-Language", "ja");
  }

  /** The same for a program. */
  public Answer program(String path) {
    return get(path, "Accept", "application/json", "Accept-Language", "ja");
  }

  public JsonNode json(String path) {
    Answer answer = program(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  public Answer get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!Arrays.asList(headers).contains("Authorization")) {
      request.header("Authorization", authorization());
    }
    return send(request.build());
  }

  /** What somebody gets who has not signed in. */
  public Answer anybody(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).header("Accept", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public Answer post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .header("Accept-Language", "ja")
            .header("Authorization", authorization())
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** What the planner's program sends. */
  public String authorization() {
    return "Bearer " + token;
  }

  public int port() {
    return Integer.parseInt(service.getEnvironment().getProperty("local.server.port"));
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    service.close();
    client.close();
  }
}
