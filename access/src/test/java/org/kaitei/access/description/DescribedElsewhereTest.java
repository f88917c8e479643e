package org.kaitei.access.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescribedElsewhereTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String OWN =
      """
      {"paths": {"/api/plans": {"get": {"summary": "own"}}},
       "components": {"schemas": {"Problem": {"type": "object"}}}}
      """;
  private static final String OTHERS =
      """
      {"paths": {"/api/plans": {"get": {"summary": "other"}, "post": {"summary": "adopts"}},
                 "/api/accounts/{subject}": {"put": {}}},
       "components": {"schemas": {"Problem": {"type": "string"}, "Body": {"type": "object"}}}}
      """;

  private final List<String> heard = new ArrayList<>();
  private HttpServer other;

  @BeforeEach
  void start() throws IOException {
    other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    other.start();
  }

  @AfterEach
  void stop() {
    other.stop(0);
  }

  @Test
  void what_the_other_service_answers_is_described_beside_ones_own() {
    answers(200, OTHERS);

    JsonNode both = described();
    assertThat(both.at("/paths/~1api~1plans/get/summary").asString()).isEqualTo("own");
    assertThat(both.at("/paths/~1api~1plans/post/summary").asString()).isEqualTo("adopts");
    assertThat(both.path("paths").has("/api/accounts/{subject}")).isTrue();
    assertThat(both.at("/components/schemas/Problem/type").asString()).isEqualTo("object");
    assertThat(both.at("/components/schemas").has("Body")).isTrue();
  }

  @Test
  void it_is_asked_as_who_asks_and_in_their_language() {
    answers(200, OTHERS);

    described();
    assertThat(heard).containsExactly("/api/openapi.json", "en", "Bearer t", "kaitei-session=s");
  }

  @Test
  void while_it_is_away_or_refuses_ones_own_are_described() {
    answers(503, "{}");
    assertThat(described()).isEqualTo(JSON.readTree(OWN));

    other.stop(0);
    assertThat(described()).isEqualTo(JSON.readTree(OWN));
  }

  @Test
  void what_is_no_description_is_left_out() {
    answers(200, "<html>");

    assertThat(described()).isEqualTo(JSON.readTree(OWN));
  }

  private JsonNode described() {
    var elsewhere =
        new DescribedElsewhere("http://127.0.0.1:" + other.getAddress().getPort(), JSON);
    return elsewhere.addedTo(JSON.readTree(OWN), Locale.ENGLISH, "Bearer t", "kaitei-session=s");
  }

  private void answers(int status, String body) {
    other.createContext(
        "/",
        exchange -> {
          heard.add(exchange.getRequestURI().getPath());
          for (String name : List.of("Accept-Language", "Authorization", "Cookie")) {
            heard.add(exchange.getRequestHeaders().getFirst(name));
          }
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
