package org.kaitei.command;

import static org.kaitei.command.Patience.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.NewAccount;
import org.kaitei.access.token.Tokens;
import org.kaitei.command.store.LedgerDatabase;
import org.springframework.boot.Banner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command service as an application of its own, spoken to over HTTP as its clients do: with the
 * token of a planner, unless a test sends another.
 */
public final class CommandHttp implements AutoCloseable {

  /** What came back; the body is JSON whatever the status. */
  public record Answer(int status, JsonNode body, String contentType, String retryAfter) {

    private void requireGood() {
      if (status >= 300) {
        throw new AssertionError("What the test stands on was answered " + status + ": " + body);
      }
    }
  }

  private static final JsonMapper JSON = new JsonMapper();

  private final LedgerDatabase database;
  private final ConfigurableApplicationContext service;
  private final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  private CommandHttp(LedgerDatabase database, Class<?>... beans) {
    this.database = database;
    Map<String, Object> properties = new HashMap<>(database.properties());
    properties.put("server.port", 0);
    properties.put("kaitei.kafka", "127.0.0.1:1");
    this.service =
        CommandService.application()
            .sources(beans)
            .bannerMode(Banner.Mode.OFF)
            .run(asArguments(properties));
    this.token = tokenOf(service, Role.PLANNER, null);
  }

  /** Of an account with the role, for programs that act as somebody else than the planner. */
  public String tokenOf(Role role, String department) {
    return tokenOf(service, role, department);
  }

  private static String tokenOf(ApplicationContext service, Role role, String department) {
    var accounts = service.getBean(Accounts.class);
    String name = "test-" + role + (department == null ? "" : "-" + department);
    var wanted = new NewAccount(name, null, Set.of(role), department, null, null);
    Account account = accounts.named(name).orElseGet(() -> accounts.make(wanted, "test").account());
    return service.getBean(Tokens.class).issue(account.subject(), "test", 1, "test").value();
  }

  /** Arguments come before what the application's own settings file says. */
  private static String[] asArguments(Map<String, Object> properties) {
    return properties.entrySet().stream()
        .map(property -> "--" + property.getKey() + "=" + property.getValue())
        .toArray(String[]::new);
  }

  public static CommandHttp onAnEmptyLedger() {
    return on(LedgerDatabase.migrated());
  }

  /** On a ledger with the plan sdgs, which aims at nothing yet. */
  public static CommandHttp withAPlan() {
    CommandHttp service = onAnEmptyLedger();
    service
        .post(
            "/api/plans",
            """
            {"id": "sdgs", "title": "計画", "municipality": "市", "adoptedOn": "R3.9"}
            """)
        .requireGood();
    return service;
  }

  /** Defines an indicator for the tests that follow. */
  public CommandHttp and(String indicator, String definition) {
    put("/api/indicators/" + indicator, definition).requireGood();
    return this;
  }

  /**
   * @param beans that this one has besides
   */
  public static CommandHttp on(LedgerDatabase database, Class<?>... beans) {
    return new CommandHttp(database, beans);
  }

  public Answer put(String path, String json, String... headers) {
    return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
  }

  public Answer postCsv(String path, byte[] csv, String... headers) {
    return send("POST", path, "text/csv", csv, headers);
  }

  /**
   * @param type of the content
   */
  public Answer postBytes(String path, String type, byte[] content, String... headers) {
    return send("POST", path, type, content, headers);
  }

  /**
   * @param type of the content, whatever the call takes
   */
  public Answer putAs(String type, String path, String content) {
    return send("PUT", path, type, content.getBytes(StandardCharsets.UTF_8));
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, "application/json", new byte[0], headers);
  }

  public Answer delete(String path, String... headers) {
    return send("DELETE", path, "application/json", new byte[0], headers);
  }

  /** With a body, as few calls of that kind have one. */
  public Answer deleteWith(String path, String json) {
    return send("DELETE", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** Of a client that sends what no ordinary one would. */
  public Socket socket() throws IOException {
    return new Socket(
        "127.0.0.1",
        service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  /** How many events the ledger holds. */
  public long events() {
    return JdbcClient.create(database.superuser())
        .sql("select count(*) from event")
        .query(Long.class)
        .single();
  }

  /** Waits until every event has its position, which a client of a view names in If-Match. */
  public void sequenced() {
    var store = JdbcClient.create(database.superuser());
    await().until(() -> store.sql("select count(*) = 0 from outbox").query(Boolean.class).single());
  }

  private Answer send(String method, String path, String type, byte[] body, String... headers) {
    HttpResponse<byte[]> response = exchange(request(method, path, type, body, headers));
    return new Answer(
        response.statusCode(),
        JSON.readTree(response.body()),
        response.headers().firstValue("Content-Type").orElse(null),
        response.headers().firstValue("Retry-After").orElse(null));
  }

  /** Byte for byte what one gets who has not signed in. */
  public HttpResponse<byte[]> fetch(String path, String... headers) {
    return exchange(bare("GET", path, "application/json", new byte[0], headers));
  }

  private HttpRequest.Builder request(
      String method, String path, String type, byte[] body, String... headers) {
    HttpRequest.Builder request = bare(method, path, type, body, headers);
    return Arrays.asList(headers).contains("Authorization")
        ? request
        : request.header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder bare(
      String method, String path, String type, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:"
                        + service.getEnvironment().getProperty("local.server.port")
                        + path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    service.close();
  }
}
