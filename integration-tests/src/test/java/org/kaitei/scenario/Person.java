package org.kaitei.scenario;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.kaitei.access.Role;
import org.kaitei.access.account.AccountBooks;
import org.kaitei.access.account.NewAccount;
import org.kaitei.scenario.Backing.Postgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account, who talks to whichever instance of a service. */
final class Person implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String token;

  private Person(String token) {
    this.token = token;
  }

  static Person named(String name, Role role, Postgres ledger) {
    try (var books = AccountBooks.open(ledger.url(), ledger.owner(), ledger.ownerPassword())) {
      var wanted = new NewAccount(name, null, Set.of(role), null, null, null);
      String subject = books.accounts().make(wanted, "test").account().subject();
      return new Person(books.tokens().issue(subject, "test", 1, "test").value());
    }
  }

  /** What a program of theirs sends. */
  String authorization() {
    return "Bearer " + token;
  }

  record Answer(int status, JsonNode body) {}

  /**
   * @param headers names and values in turn
   */
  Answer put(Service instance, String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(instance, "PUT", path, "application/json", body, headers);
  }

  Answer post(Service instance, String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(instance, "POST", path, "application/json", body, headers);
  }

  Answer postCsv(Service instance, String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(instance, "POST", path, "text/csv", body, headers);
  }

  Answer get(Service instance, String path) throws IOException, InterruptedException {
    return send(instance, "GET", path, "application/json", "");
  }

  /** What the instance counts, for an administrator. */
  String metrics(Service instance) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(instance.address("/api/metrics"))
            .header("Authorization", authorization())
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private Answer send(
      Service instance, String method, String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(instance.address(path))
            .header("Authorization", authorization())
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
  }

  @Override
  public void close() {
    client.close();
  }
}
