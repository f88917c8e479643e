package org.kaitei.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.embedded.EmbeddedMongo;
import org.kaitei.query.access.AccessUnderTest;
import org.springframework.context.ConfigurableApplicationContext;

/** What the service says while its store is away. */
class ViewsAwayTest {

  private static final String TOKEN = AccessUnderTest.plannerToken();

  @TempDir static Path folder;
  static ConfigurableApplicationContext service;

  @BeforeAll
  static void the_store_goes_away() throws Exception {
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder)) {
      service =
          QueryService.application()
              .run(
                  AccessUnderTest.arguments(
                      Map.of(
                          "server.port",
                          0,
                          "kaitei.kafka",
                          "127.0.0.1:1",
                          "kaitei.mongo",
                          mongo.connectionString("kaitei"))));
      assertThat(get("/api/plans", "*/*").statusCode()).isEqualTo(200);
    }
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_program_is_told_to_ask_again() throws Exception {
    var answer = get("/api/plans", "*/*");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("/problems/not-available");
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
  }

  @Test
  void so_is_one_that_waits_for_its_own_write() throws Exception {
    assertThat(get("/api/plans?atLeast=plan/x:1", "*/*").statusCode()).isEqualTo(503);
  }

  @Test
  void a_reader_of_pages_is_told_as_a_page() throws Exception {
    var answer = get("/", "text/html");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("<html").contains("いまは利用できません");
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    String port = service.getEnvironment().getProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", accept)
            .header("Authorization", "Bearer " + TOKEN)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
