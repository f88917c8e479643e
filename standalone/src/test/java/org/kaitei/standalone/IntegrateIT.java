package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.tools.consumer.ConsoleConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What docs/integrate.md tells programs to do, done against the broker of a running Kaitei. */
@TestMethodOrder(OrderAnnotation.class)
class IntegrateIT {

  private static final Path TOP = Path.of("..");
  private static final Path LIBRARIES =
      Path.of(System.getProperty("kaitei.app"), "lib").toAbsolutePath();
  private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WITHOUT_LOGGING = Pattern.compile("(?m)^SLF4J.*\\R");
  private static final String ADDRESS = "http://127.0.0.1:8080";

  @TempDir static Path folder;
  private static KaiteiProcess kaitei;
  private static Http http;
  private static List<String> examples;

  @BeforeAll
  static void a_plan_is_adopted() throws Exception {
    kaitei = KaiteiProcess.start(folder.resolve("data"));
    http = new Http(kaitei);
    http.post("/api/plans", Map.of("id", "sdgs", "title", "計画", "municipality", "市"));
    http.get("/api/plans/sdgs");
    examples =
        EXAMPLE
            .matcher(Files.readString(TOP.resolve("docs/integrate.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    consoleConsumer();
  }

  @AfterAll
  static void stop() throws Exception {
    kaitei.stop();
  }

  /** Kafka's script starts the same class with the libraries of a broker. */
  private static void consoleConsumer() throws IOException {
    CodeSource tools = ConsoleConsumer.class.getProtectionDomain().getCodeSource();
    String libraries = LIBRARIES + "/*:" + Path.of(URI.create(tools.getLocation().toString()));
    Path script = folder.resolve("kafka-console-consumer.sh");
    Files.writeString(
        script,
        "#!/bin/sh\nexec java -cp '%s' %s \"$@\"\n"
            .formatted(libraries, ConsoleConsumer.class.getName()));
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  @Order(1)
  void a_view_that_is_known_is_not_sent_again() throws Exception {
    assertThat(typed("If-None-Match").said()).isEqualTo("304\n");
  }

  @Test
  @Order(1)
  void a_stream_begins_with_the_document() {
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(typed("text/event-stream").said())
                    .contains("retry: 2000", "event: snapshot\nid: ", "\"title\":\"計画\""));
  }

  @Test
  @Order(2)
  void a_problem_is_explained_at_its_address() throws Exception {
    assertThat(Http.JSON.readTree(typed("/problems/").said()).path("title").asString())
        .isEqualTo("No such plan");
  }

  @Test
  @Order(3)
  void the_console_consumer_shows_each_event_with_its_headers() throws Exception {
    Typed typed = typed("kafka-console-consumer.sh");

    assertThat(typed.said())
        .contains("ce_type:plan.adopted", "ce_position:1", "ce_subject:plan/sdgs")
        .contains("\"title\":\"計画\"");
  }

  @Test
  @Order(4)
  void a_reader_follows_the_chain_and_goes_on_where_it_ended() throws Exception {
    Typed first = typed("ReadEvents.java");
    assertThat(first.exitCode()).as(first.said()).isZero();
    assertThat(first.said()).contains("1 20", " plan.adopted plan/sdgs", "position ");

    http.put("/api/indicators/steps", Map.of("name", "歩数", "unit", "歩"));
    http.get("/api/indicators/steps");
    Typed second = typed("ReadEvents.java");
    assertThat(second.exitCode()).as(second.said()).isZero();
    assertThat(second.said())
        .contains(" indicator.defined indicator/steps")
        .doesNotContain("plan.adopted");
    assertThat(typed("ReadEvents.java").said().lines()).hasSize(1);
  }

  @Test
  @Order(5)
  void a_reader_of_another_topic_begins_anew_and_skips_what_it_saw() throws Exception {
    Path seen = folder.resolve("seen.txt");
    String[] words = Files.readString(seen).strip().split(" ");
    Files.writeString(seen, words[0] + " 0 " + words[2]);

    assertThat(typed("ReadEvents.java").said().lines())
        .containsExactly("position " + words[0] + ", " + words[2]);
  }

  @Test
  @Order(6)
  void a_reader_stops_at_a_gap_and_at_an_event_that_was_changed() throws Exception {
    Path seen = folder.resolve("seen.txt");
    String[] words = Files.readString(seen).strip().split(" ");
    long before = Long.parseLong(words[0]) - 1;
    Files.writeString(seen, before + " 0 " + words[2]);

    Typed changed = typed("ReadEvents.java");
    assertThat(changed.exitCode()).isEqualTo(3);
    assertThat(changed.said()).contains(words[0] + " is not what its hash was made of");

    Files.writeString(seen, "-7 0 " + words[2]);
    Typed gap = typed("ReadEvents.java");
    assertThat(gap.exitCode()).isEqualTo(3);
    assertThat(gap.said()).contains("after -7 comes 1");
  }

  private record Typed(int exitCode, String said) {}

  /** The one example that has these words. */
  private static Typed typed(String words) throws IOException, InterruptedException {
    List<String> meant = examples.stream().filter(e -> e.contains(words)).toList();
    assertThat(meant).as(words).hasSize(1);
    Process shell =
        shell(meant.getFirst().replace(ADDRESS, kaitei.at("").toString()))
            .directory(TOP.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Typed(shell.waitFor(), WITHOUT_LOGGING.matcher(said).replaceAll(""));
  }

  private static ProcessBuilder shell(String example) throws IOException {
    var shell = new ProcessBuilder("sh", "-c", example);
    Path java = Path.of(System.getProperty("java.home"), "bin");
    Map<String, String> settings = new HashMap<>();
    settings.put("PATH", folder + ":" + java + ":" + System.getenv("PATH"));
    settings.put("KAFKA", RunningNote.read(folder.resolve("data")).parts().kafka());
    settings.put("SEEN", folder.resolve("seen.txt").toString());
    settings.put("TOKEN", kaitei.token());
    shell.environment().putAll(settings);
    return shell;
  }
}
