package org.kaitei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;
import org.kaitei.scenario.Backing.Postgres;
import org.kaitei.scenario.Person.Answer;

/** Two instances of command-service on one PostgreSQL: keys and conflicts cross between them. */
class TwoInstancesIT {

  private static final String SERVICE = "command-service";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int RACERS = 8;

  private static Backing backing;
  private static Service here;
  private static Service there;
  private static Person planner;
  private static Person other;
  private static int indicators;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    backing = Backing.start(folder);
    here = Service.start(SERVICE, backing.environment());
    there = Service.start(SERVICE, backing.environment());
    planner = Person.named("planner", Role.PLANNER, backing.postgres());
    other = Person.named("other", Role.PLANNER, backing.postgres());
  }

  @AfterAll
  static void stop() throws Exception {
    try (Backing parts = backing;
        Service first = here;
        Service second = there) {
      planner.close();
      other.close();
    }
  }

  @Test
  void a_key_that_one_instance_answered_is_answered_the_same_by_the_other() throws Exception {
    String fy2021 = defined() + "/measurements/FY2021";
    String key = key();

    Answer first = planner.put(here, fy2021, "{\"value\": \"61\"}", "Idempotency-Key", key);
    Answer again = planner.put(there, fy2021, "{\"value\": \"61\"}", "Idempotency-Key", key);
    Answer another = planner.put(there, fy2021, "{\"value\": \"62\"}", "Idempotency-Key", key);

    assertThat(first.status()).as(first.toString()).isEqualTo(200);
    assertThat(again).isEqualTo(first);
    assertThat(again.body().path("changed").asBoolean()).isTrue();
    assertThat(another.status()).isEqualTo(422);
    assertThat(another.body().path("type").asString()).isEqualTo("/problems/key-reused");
  }

  @Test
  void the_same_key_of_another_account_is_another_key() throws Exception {
    String fy2021 = defined() + "/measurements/FY2021";
    String key = key();
    planner.put(here, fy2021, "{\"value\": \"61\"}", "Idempotency-Key", key);

    Answer others = other.put(there, fy2021, "{\"value\": \"61\"}", "Idempotency-Key", key);

    assertThat(others.status()).isEqualTo(200);
    assertThat(others.body().path("changed").asBoolean()).isFalse();
  }

  @Test
  void a_key_that_comes_to_both_at_once_is_decided_once() throws Exception {
    String fy2021 = defined() + "/measurements/FY2021";
    String key = key();
    long before = events();

    List<Answer> answers =
        together(
            instance ->
                planner.put(instance, fy2021, "{\"value\": \"61\"}", "Idempotency-Key", key));

    List<Answer> decided = answers.stream().filter(answer -> answer.status() == 200).toList();
    assertThat(decided).isNotEmpty().allMatch(decided.getFirst()::equals);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allMatch(answer -> answer.body().path("type").asString().endsWith("request-under-way"));
    assertThat(events()).isEqualTo(before + 1);
  }

  @Test
  void of_those_who_correct_one_figure_at_once_one_wins_and_the_others_are_shown_both()
      throws Exception {
    String fy2021 = defined() + "/measurements/FY2021";
    planner.put(here, fy2021, "{\"value\": \"61\"}");
    String read = "\"" + position() + "\"";

    List<Answer> answers =
        together(
            instance ->
                planner.put(
                    instance,
                    fy2021,
                    "{\"value\": \"%s\", \"reason\": \"x\"}".formatted(another()),
                    "If-Match",
                    read));

    List<Answer> lost = answers.stream().filter(answer -> answer.status() == 412).toList();
    assertThat(lost).hasSize(RACERS - 1);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(lost)
        .allSatisfy(
            answer -> {
              assertThat(answer.body().at("/basedOn/value").asString()).isEqualTo("61");
              assertThat(answer.body().at("/now/value").asString())
                  .isNotEqualTo(answer.body().at("/sent/value").asString());
            });
  }

  @Test
  void a_refusal_is_not_made_from_what_one_instance_remembers() throws Exception {
    String fy2021 = defined() + "/measurements/FY2021";
    planner.put(here, fy2021, "{\"value\": \"61\"}");
    planner.put(there, fy2021, "{\"value\": \"62\", \"reason\": \"x\"}");

    Answer refused = planner.put(here, fy2021, "{\"value\": \"63\"}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("value").asString()).isEqualTo("62");
  }

  @Test
  void what_an_instance_was_killed_over_is_taken_up_by_the_other_under_its_key() throws Exception {
    planner.post(
        there, "/api/plans", "{\"id\": \"cut\", \"title\": \"計画\", \"municipality\": \"市\"}");
    String key = key();
    Service killed = Service.start(SERVICE, backing.environment());
    var lost = CompletableFuture.supplyAsync(() -> quietly(() -> imported(killed, key)));
    killed.kill();
    lost.join();

    Answer taken =
        await()
            .atMost(PATIENCE)
            .until(() -> imported(there, key), answer -> answer.status() != 409);

    assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    assertThat(imported(here, key)).isEqualTo(taken);
    assertThat(eventsOf("sheet/cut/2021")).isEqualTo(taken.body().path("revision").asLong());
  }

  private static Answer imported(Service instance, String key)
      throws IOException, InterruptedException {
    var csv =
        new StringBuilder(
            "table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,"
                + "target_fy,target,method,printed_achievement\n");
    for (int row = 1; row <= 300; row++) {
      csv.append(
          "t,%1$d,指標%1$d,人,2017,100,2021,120,2025,200,CHANGE_FROM_BASELINE,\n".formatted(row));
    }
    return planner.postCsv(
        instance, "/api/plans/cut/sheets/2021/import", csv.toString(), "Idempotency-Key", key);
  }

  private static Answer quietly(Callable<Answer> call) {
    try {
      return call.call();
    } catch (Exception killed) {
      return null;
    }
  }

  @FunctionalInterface
  private interface Request {
    Answer to(Service instance) throws Exception;
  }

  private static List<Answer> together(Request request) throws Exception {
    var calls = new ArrayList<Callable<Answer>>();
    for (int racer = 0; racer < RACERS; racer++) {
      Service instance = racer % 2 == 0 ? here : there;
      calls.add(() -> request.to(instance));
    }
    try (var threads = Executors.newFixedThreadPool(RACERS)) {
      var answers = new ArrayList<Answer>();
      for (var done : threads.invokeAll(calls)) {
        answers.add(done.get());
      }
      return answers;
    }
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static synchronized int another() {
    return 100 + ++indicators;
  }

  private static String defined() throws Exception {
    String indicator = "/api/indicators/raced-" + another();
    assertThat(planner.put(here, indicator, "{\"name\": \"n\", \"unit\": \"人\"}").status())
        .isEqualTo(200);
    return indicator;
  }

  private static long events() throws SQLException {
    return asked("select count(*) from event");
  }

  private static long eventsOf(String stream) throws SQLException {
    return asked("select count(*) from event where stream = '" + stream + "'");
  }

  /** Of the last event, once every event has one. */
  private static long position() throws SQLException {
    await().atMost(PATIENCE).until(() -> asked("select count(*) from outbox") == 0);
    return asked("select max(position) from sequenced");
  }

  private static long asked(String query) throws SQLException {
    Postgres ledger = backing.postgres();
    try (Connection connection =
            DriverManager.getConnection(ledger.url(), ledger.owner(), ledger.ownerPassword());
        ResultSet answer = connection.createStatement().executeQuery(query)) {
      answer.next();
      return answer.getLong(1);
    }
  }
}
