package org.kaitei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;
import org.kaitei.scenario.Backing.Postgres;
import org.kaitei.scenario.Person.Answer;

/**
 * Two instances of query-service, and many who follow views through all that may happen to them.
 */
class ReconnectsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int FOLLOWERS = 50;
  private static final int BREAKS = 20;
  private static final int INDICATORS = 10;
  private static final String SHEET = "/api/plans/followed/sheets/2021";

  private static final String RECORDED =
      "select position from sequenced join event using (global_index)"
          + " where stream like ? and position > ? order by position";

  private static final String WAITING =
      "select global_index from outbox join event using (global_index)"
          + " where stream like ? and global_index > ?";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ScheduledExecutorService SCISSORS = Executors.newScheduledThreadPool(1);

  private static Backing backing;
  private static Service command;
  private static Person planner;
  private static Person administrator;
  private static final List<Service> INSTANCES = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    backing = Backing.start(folder);
    command = Service.start("command-service", environment());
    planner = Person.named("planner", Role.PLANNER, backing.postgres());
    administrator = Person.named("administrator", Role.ADMINISTRATOR, backing.postgres());
    INSTANCES.add(anotherQuery());
    INSTANCES.add(anotherQuery());
    importSheet();
  }

  /** Nobody is refused for coming back too often. */
  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(backing.environment());
    environment.put("KAITEI_RATE_READS", "0");
    environment.put("KAITEI_RATE_WRITES", "0");
    return environment;
  }

  private static Service anotherQuery() throws Exception {
    Map<String, String> environment = environment();
    environment.put("KAITEI_COMMANDS", command.address("").toString());
    return Service.start("query-service", environment);
  }

  private static void importSheet() throws Exception {
    planner.post(
        command,
        "/api/plans",
        "{\"id\": \"followed\", \"title\": \"計画\", \"municipality\": \"市\"}");
    var csv =
        new StringBuilder(
            "table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,"
                + "target_fy,target,method,printed_achievement\n");
    for (int row = 1; row <= INDICATORS; row++) {
      csv.append(
          "t,%1$d,指標%1$d,人,2017,100,2021,120,2025,200,CHANGE_FROM_BASELINE,\n".formatted(row));
    }
    Answer imported = planner.postCsv(command, SHEET + "/import", csv.toString());
    String seen = "?atLeast=sheet/followed/2021:" + imported.body().path("revision").asLong();
    for (Service instance : INSTANCES) {
      await()
          .atMost(PATIENCE)
          .until(() -> planner.get(instance, SHEET + seen).status(), status -> status == 200);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    SCISSORS.shutdownNow();
    try (Backing parts = backing;
        Service first = command) {
      INSTANCES.forEach(Service::close);
      planner.close();
      administrator.close();
      CLIENT.close();
    }
  }

  @Test
  void over_a_thousand_broken_lines_and_a_kill_everybody_sees_every_version_once()
      throws Exception {
    List<Follower> followers = followers();
    var writing = new Writing(planner, command, INDICATORS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        followers.forEach(threads::submit);
        awaitAll(followers, follower -> !follower.versions().isEmpty());
        var written = threads.submit(writing);
        awaitBreaks(followers, FOLLOWERS * BREAKS * 2 / 3);
        killTheOneThatFolds();
        awaitBreaks(followers, FOLLOWERS * BREAKS / 3);
        INSTANCES.add(anotherQuery());
        awaitBreaks(followers, 0);
        writing.stop();
        written.get();
        await().atMost(PATIENCE).until(() -> asked(WAITING, "%", 0).isEmpty());
        awaitAll(followers, ReconnectsIT::hasSeenAll);
      } finally {
        writing.stop();
        followers.forEach(Follower::satisfy);
        threads.shutdownNow();
      }
    }

    for (Follower follower : followers) {
      assertThat(follower.versions()).as(follower.view()).isEqualTo(recorded(follower));
      assertThat(follower.others()).as(follower.view()).doesNotContain("stale", "lagging");
    }
  }

  private static void awaitAll(List<Follower> followers, Predicate<Follower> state) {
    await().atMost(PATIENCE).until(() -> followers.stream().allMatch(state));
  }

  /** Of all that has its place by now. */
  private static boolean hasSeenAll(Follower follower) {
    return follower.versions().getLast().equals(recorded(follower).getLast());
  }

  /** One in five follows the sheet, which every correction changes. */
  private static List<Follower> followers() {
    List<Follower> followers = new ArrayList<>();
    for (int n = 0; n < FOLLOWERS; n++) {
      String view = n % 5 == 0 ? SHEET : "/api/indicators/followed-" + (1 + n % INDICATORS);
      followers.add(
          new Follower(view, planner.authorization(), INSTANCES, CLIENT, SCISSORS, BREAKS, n));
    }
    return followers;
  }

  private static void awaitBreaks(List<Follower> followers, int left) {
    await()
        .atMost(PATIENCE)
        .until(() -> followers.stream().mapToInt(Follower::breaks).sum() <= left);
  }

  /** Nothing is new until the other takes over. */
  private static void killTheOneThatFolds() throws Exception {
    for (Service instance : INSTANCES) {
      if (folds(instance)) {
        INSTANCES.remove(instance);
        instance.kill();
      }
    }
    assertThat(INSTANCES).hasSize(1);
    await().atMost(PATIENCE).until(() -> folds(INSTANCES.getFirst()));
  }

  private static boolean folds(Service instance) throws Exception {
    return administrator.metrics(instance).contains("kaitei_fold_elected 1.0");
  }

  /** What the event store has of the view, from what the follower saw first. */
  private static List<Long> recorded(Follower follower) {
    String streams = follower.view().equals(SHEET) ? "indicator/%" : follower.view().substring(5);
    long first = follower.versions().getFirst();
    List<Long> positions = new ArrayList<>(List.of(first));
    positions.addAll(asked(RECORDED, streams.replace("indicators/", "indicator/"), first));
    return positions;
  }

  private static List<Long> asked(String what, String streams, long after) {
    Postgres ledger = backing.postgres();
    try (var connection =
            DriverManager.getConnection(ledger.url(), ledger.owner(), ledger.ownerPassword());
        var query = connection.prepareStatement(what)) {
      query.setString(1, streams);
      query.setLong(2, after);
      List<Long> positions = new ArrayList<>();
      var rows = query.executeQuery();
      while (rows.next()) {
        positions.add(rows.getLong(1));
      }
      return positions;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
