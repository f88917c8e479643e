package org.kaitei.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which service gets to see which request, with two servers that only say their names. */
@EnabledIf(value = "nginxIsHere", disabledReason = "nginx is not installed")
class GatewayTest {

  private static final CountDownLatch LINE_WAS_SEEN = new CountDownLatch(1);
  private static final CountDownLatch ALL_IS_SEEN = new CountDownLatch(1);

  private static HttpServer command;
  private static HttpServer query;
  private static Gateway gateway;

  private final HttpClient client = HttpClient.newHttpClient();

  static boolean nginxIsHere() {
    return Gateway.binary().isPresent();
  }

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    command = service("command");
    query = service("query");
    query.createContext("/live", live -> oneLineAndThenWait(live, LINE_WAS_SEEN));
    query.createContext("/waiting", live -> oneLineAndThenWait(live, ALL_IS_SEEN));
    gateway = Gateway.start(folder, address(command), address(query));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    ALL_IS_SEEN.countDown();
    gateway.close();
    command.stop(0);
    query.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/plans/kumamoto", "/api/plans", "/api/plans/p/sheets/2021?asOf=x"})
  void who_asks_is_answered_by_the_query_service(String path) throws Exception {
    assertThat(send("GET", path).body()).isEqualTo("query saw GET " + path);
    assertThat(send("OPTIONS", path).body()).isEqualTo("query saw OPTIONS " + path);
    assertThat(send("HEAD", path).headers().firstValue("Service")).hasValue("query");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/plans",
    "POST, /api/plans/p/sheets/2021/import?dryRun=true",
    "PUT, /api/indicators/i/measurements/FY2021",
    "DELETE, /api/indicators/i/measurements/FY2021?reason=x",
    "PATCH, /api/notes/n",
    "POST, /api/figures/read/more"
  })
  void who_says_something_is_heard_by_the_command_service(String method, String path)
      throws Exception {
    assertThat(send(method, path).body()).isEqualTo("command saw " + method + " " + path);
  }

  @Test
  void reading_printed_cells_is_a_question_although_it_is_posted() throws Exception {
    assertThat(send("POST", "/api/figures/read").body())
        .isEqualTo("query saw POST /api/figures/read");
  }

  @Test
  void supposing_a_figure_is_a_question_although_it_is_posted() throws Exception {
    assertThat(send("POST", "/api/indicators/i/preview").body())
        .isEqualTo("query saw POST /api/indicators/i/preview");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sign-in",
    "POST, /sign-out",
    "POST, /figures",
    "POST, /plans/p/sheets/2021/parts/health",
    "POST, /apiary"
  })
  void the_form_of_a_page_goes_to_the_service_that_shows_the_page(String method, String path)
      throws Exception {
    assertThat(send(method, path).body()).isEqualTo("query saw " + method + " " + path);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/plans/p/sheets/2021/publications/1.json, command",
    "GET, /api/plans/p/sheets/2021/publications/1.csv?x=y, command",
    "POST, /api/plans/p/sheets/2021/publications, command",
    "GET, /api/plans/p/sheets/2021/imports/0123-abc, command",
    "GET, /api/plans/p/sheets/2021/publications, query",
    "GET, /api/plans/p/sheets/2021/publications/1.xlsx, query",
    "GET, /api/plans/p/sheets/2021/more/publications/1.json, query",
    "GET, /plans/p/sheets/2021/publications/1.json, query"
  })
  void the_bytes_of_a_publication_come_from_where_the_ledger_is(
      String method, String path, String service) throws Exception {
    assertThat(send(method, path).body()).isEqualTo(service + " saw " + method + " " + path);
  }

  @Test
  void what_a_visitor_claims_to_be_forwarded_for_is_not_passed_on() throws Exception {
    var claims = HttpRequest.newBuilder(gateway.address("/"));
    for (String claim : new String[] {"For", "Proto", "Host", "Port", "Prefix"}) {
      claims.header("X-Forwarded-" + claim, "claimed");
    }
    claims.header("Forwarded", "for=claimed");

    var seen = client.send(claims.build(), BodyHandlers.ofString()).headers();

    assertThat(seen.firstValue("Seen-Forwarded"))
        .hasValue("X-forwarded-for=127.0.0.1 X-forwarded-proto=https");
  }

  @Test
  void what_ends_tls_before_it_says_who_the_visitor_is(@TempDir Path folder) throws Exception {
    try (Gateway behind = Gateway.start(folder, address(command), address(query), "127.0.0.1")) {
      var question =
          HttpRequest.newBuilder(behind.address("/"))
              .header("X-Forwarded-For", "203.0.113.9, 198.51.100.7")
              .build();

      var seen = client.send(question, BodyHandlers.ofString()).headers();

      assertThat(seen.firstValue("Seen-Forwarded"))
          .hasValue("X-forwarded-for=198.51.100.7 X-forwarded-proto=https");
    }
  }

  @Test
  void neither_reasons_nor_search_words_nor_addresses_are_in_the_log() throws Exception {
    send("DELETE", "/api/indicators/logged/measurements/FY2021?reason=too-private");
    send("GET", "/search?q=too-private");

    await().atMost(Duration.ofMinutes(3)).until(() -> gateway.logs().contains(" GET /search 200 "));
    assertThat(gateway.logs())
        .contains(" DELETE /api/indicators/logged/measurements/FY2021 200 ")
        .doesNotContain("too-private", "127.0.0.1");
  }

  @Test
  void the_services_inner_state_is_not_shown_outside() throws Exception {
    assertThat(send("GET", "/actuator/health").statusCode()).isEqualTo(404);
    assertThat(send("POST", "/actuator/loggers").statusCode()).isEqualTo(404);
  }

  @Test
  void a_service_knows_the_address_that_it_was_called_by() throws Exception {
    assertThat(send("GET", "/").headers().firstValue("Seen-Host"))
        .hasValue(gateway.address("/").getAuthority());
  }

  @Test
  void a_file_that_is_far_too_large_is_refused_by_the_service_and_not_by_the_gateway()
      throws Exception {
    var large =
        HttpRequest.newBuilder(gateway.address("/api/plans/p/sheets/2021/import"))
            .POST(BodyPublishers.ofByteArray(new byte[20_000_000]))
            .build();

    assertThat(client.send(large, BodyHandlers.ofString()).body()).startsWith("command saw POST");
  }

  @Test
  void a_line_of_a_live_view_is_passed_on_before_the_next_one_comes() throws Exception {
    var live = HttpRequest.newBuilder(gateway.address("/live")).build();

    try (var lines =
        new BufferedReader(
            new InputStreamReader(client.send(live, BodyHandlers.ofInputStream()).body(), UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("event: snapshot");
      LINE_WAS_SEEN.countDown();
      assertThat(lines.readLine()).isEqualTo("event: change");
    }
  }

  /** Each takes two connections, and the image's own configuration has 1,024 for a worker. */
  @Test
  void more_live_views_are_open_at_once_than_a_worker_has_room_for_untold() throws Exception {
    List<Socket> live = new ArrayList<>();
    try {
      for (int i = 0; i < 1100; i++) {
        live.add(listener());
        assertThat(statusLine(live.getLast())).as("of the %dth", i + 1).contains(" 200 ");
      }
      assertThat(send("GET", "/").statusCode()).as("a page beside them").isEqualTo(200);
    } finally {
      for (Socket listener : live) {
        listener.close();
      }
    }
  }

  private static Socket listener() throws IOException {
    URI address = gateway.address("/waiting");
    var listener = new Socket(address.getHost(), address.getPort());
    listener.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
    String question = "GET /waiting HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
    listener.getOutputStream().write(question.getBytes(UTF_8));
    return listener;
  }

  private static String statusLine(Socket listener) throws IOException {
    return new BufferedReader(new InputStreamReader(listener.getInputStream(), UTF_8)).readLine();
  }

  @Test
  void a_service_that_is_away_is_a_problem_that_passes(@TempDir Path folder) throws Exception {
    HttpServer gone = service("gone");
    gone.stop(0);
    try (Gateway half = Gateway.start(folder, address(command), address(gone))) {
      var question = HttpRequest.newBuilder(half.address("/api/plans?q=too-private")).build();

      HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("\"type\":\"/problems/service-away\"");
      await().atMost(Duration.ofMinutes(3)).until(() -> half.logs().contains(" /api/plans 503 "));
      assertThat(half.logs()).doesNotContain("too-private");
    }
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    var request =
        HttpRequest.newBuilder(gateway.address(path)).method(method, BodyPublishers.noBody());
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpServer service(String name) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> sayWhatWasSeen(name, exchange));
    server.start();
    return server;
  }

  private static String address(HttpServer server) {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private static void sayWhatWasSeen(String name, HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Service", name);
    exchange.getResponseHeaders().add("Seen-Host", exchange.getRequestHeaders().getFirst("Host"));
    exchange.getResponseHeaders().add("Seen-Forwarded", forwarded(exchange));
    String method = exchange.getRequestMethod();
    byte[] body = (name + " saw " + method + " " + exchange.getRequestURI()).getBytes(UTF_8);
    exchange.sendResponseHeaders(200, method.equals("HEAD") ? -1 : body.length);
    if (!method.equals("HEAD")) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static String forwarded(HttpExchange exchange) {
    return exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> header.getKey().contains("orwarded"))
        .map(header -> header.getKey() + "=" + header.getValue().getFirst())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static void oneLineAndThenWait(HttpExchange exchange, CountDownLatch until)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (var body = exchange.getResponseBody()) {
      body.write("event: snapshot\n".getBytes(UTF_8));
      body.flush();
      until.await();
      body.write("event: change\n".getBytes(UTF_8));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
