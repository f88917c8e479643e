package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The programs of samples/clients, started as the README says. */
class WatchIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String CLIENTS = "../samples/clients/";
  private static final List<List<String>> CLIENT_PROGRAMS =
      List.of(List.of(JAVA, CLIENTS + "Watch.java"), List.of("python3", CLIENTS + "watch.py"));
  private static final String VIEW = "/api/indicators/watched";

  @TempDir Path data;
  private KaiteiProcess kaitei;
  private Http planner;

  @BeforeEach
  void an_indicator_is_defined() throws Exception {
    kaitei = KaiteiProcess.start(data);
    planner = new Http(kaitei);
    planner.put(VIEW, Map.of("name", "歩行者通行量", "unit", "人"));
    planner.get(VIEW);
  }

  @AfterEach
  void stop() throws Exception {
    kaitei.stop();
  }

  @Test
  void a_client_in_java_and_one_in_python_see_every_version_once_over_a_kill() throws Exception {
    List<Watching> clients = new ArrayList<>();
    try {
      for (List<String> program : CLIENT_PROGRAMS) {
        clients.add(Watching.start(program, kaitei, VIEW));
      }
      clients.forEach(client -> client.awaitVersions(1));
      measure("1200");
      clients.forEach(client -> client.awaitVersions(2));
      kaitei.kill();
      kaitei = kaitei.again(data);
      planner = new Http(kaitei);
      measure("1350");
      clients.forEach(client -> client.awaitVersions(3));

      assertThat(clients).extracting(Watching::versions).containsOnly(recorded());
    } finally {
      clients.forEach(client -> client.process().destroy());
    }
  }

  @Test
  void a_client_says_how_it_is_started_and_why_it_is_refused_and_never_its_token()
      throws Exception {
    String secret = "kaitei_nobodys";
    for (List<String> client : CLIENT_PROGRAMS) {
      Ended unaddressed = ended(client, secret);
      assertThat(unaddressed.status()).isEqualTo(2);
      assertThat(unaddressed.said()).startsWith("Usage: TOKEN=... ").hasLineCount(1);

      Ended refused = ended(client, secret, kaitei.at(VIEW).toString());
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.said())
          .startsWith("It answers 401: Authorization のトークンは")
          .doesNotContain(secret)
          .hasLineCount(1);

      Ended broken = ended(client, secret + "\n", kaitei.at(VIEW).toString());
      assertThat(broken.status()).isEqualTo(2);
      assertThat(broken.said()).doesNotContain(secret);
    }
  }

  private record Ended(int status, String said) {}

  private static Ended ended(List<String> client, String token, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(client);
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(Map.of("TOKEN", token, "LC_ALL", "C.UTF-8"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said.strip());
  }

  private void measure(String value) {
    planner.put(VIEW + "/measurements/FY2021", Map.of("value", value, "reason", "counted again"));
  }

  /** Where in the ledger the indicator changed. */
  private List<String> recorded() {
    JsonNode revisions = planner.get(VIEW + "/history?limit=100").path("revisions");
    return revisions.valueStream().map(one -> one.path("position").asString()).toList();
  }
}
