package org.kaitei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.kaitei.access.Role;
import org.kaitei.access.account.AccountBooks;
import org.kaitei.access.account.NewAccount;
import org.kaitei.scenario.Backing.Postgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two services on one backing, and who asks them: questions go to one, commands to the other.
 */
final class Services implements AutoCloseable {

  private static final String JSON = "application/json";
  private static final int NOT_YET = 503;

  private final JsonMapper json = new JsonMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Backing backing;
  private String token;
  private Service command;
  private Service query;

  private Services(Backing backing) {
    this.backing = backing;
  }

  static Services start(Backing backing) throws IOException {
    var services = new Services(backing);
    try {
      services.startCommand();
      services.startQuery();
      return services;
    } catch (IOException | RuntimeException failed) {
      services.close();
      throw failed;
    }
  }

  void startCommand() throws IOException {
    command = Service.start("command-service", backing.environment());
  }

  void stopCommand() {
    command.close();
  }

  void startQuery() throws IOException {
    query = anotherQuery();
  }

  /** A further instance, which folds and seals when the first one has ended. */
  Service anotherQuery() throws IOException {
    Map<String, String> environment = new HashMap<>(backing.environment());
    environment.put("KAITEI_COMMANDS", command.address("").toString());
    return Service.start("query-service", environment);
  }

  void stopQuery() {
    query.close();
  }

  /** Asks again, as it is told to, while what was asked for is not yet visible. */
  Answer ask(String path) {
    return ask(query, path);
  }

  /** Likewise of that instance. */
  Answer ask(Service query, String path) {
    return Awaitility.await(path)
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> send(HttpRequest.newBuilder(query.address(path)).GET()),
            answer -> answer.status() != NOT_YET);
  }

  Answer say(String method, String path, String body) throws IOException, InterruptedException {
    return say(method, path, JSON, body);
  }

  Answer say(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(command.address(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Of a planner, made the first time that one is needed. */
  private String token() {
    if (token == null) {
      Postgres ledger = backing.postgres();
      try (var books = AccountBooks.open(ledger.url(), ledger.owner(), ledger.ownerPassword())) {
        var planner = new NewAccount("planner", null, Set.of(Role.PLANNER), null, null, null);
        String subject = books.accounts().make(planner, "test").account().subject();
        token = books.tokens().issue(subject, "test", 1, "test").value();
      }
    }
    return token;
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            request.header("Authorization", "Bearer " + token()).build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), json.readTree(response.body()));
  }

  @Override
  public void close() {
    Stream.of(query, command).filter(Objects::nonNull).forEach(Service::close);
    client.close();
  }

  record Answer(int status, JsonNode body) {

    /** The body of an answer that is no refusal. */
    JsonNode good() {
      assertThat(status).as(body.toPrettyString()).isBetween(200, 299);
      return body;
    }

    /** What a view has to have seen to show what this command did. */
    String atLeast() {
      JsonNode said = good();
      return "atLeast=" + said.path("stream").asString() + ":" + said.path("revision").asLong();
    }
  }
}
