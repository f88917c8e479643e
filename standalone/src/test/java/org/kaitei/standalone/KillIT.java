package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kaitei is killed in the middle of its work, ten times over, sometimes losing what can be lost.
 */
class KillIT {
  private static final int ROUNDS = 10;
  private static final int ROWS_OF_THE_SHEET = 30;
  private static final int SHORTEST_LIFE_MILLIS = 100;
  private static final int LONGEST_LIFE_MILLIS = 2000;

  @TempDir Path data;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<Burst> bursts =
      IntStream.rangeClosed(1, 4).mapToObj(n -> new Burst("first-" + n)).toList();
  private final Map<String, Boolean> imports = new HashMap<>();

  @Test
  void what_was_acknowledged_is_there_once_and_everything_else_whole_or_not_at_all()
      throws Exception {
    System.out.println("KillIT: seed " + seed);
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    Client client = new Client(kaitei);
    assertThat(client.adopt("first") && client.importSheet("first")).isTrue();
    for (int round = 1; round <= ROUNDS; round++) {
      workAndBeKilled(kaitei, "plan-" + round);
      requireNoDifference();
      String lost = loseWhatCanBeLost(round);
      kaitei = KaiteiProcess.start(data);
      System.out.printf("KillIT: round %d, %s, %s%n", round, lost, acknowledged());
      requireEverything(new Client(kaitei));
    }
    kaitei.stop();
  }

  private void workAndBeKilled(KaiteiProcess kaitei, String plan) throws Exception {
    Client client = new Client(kaitei);
    List<Future<?>> work = new ArrayList<>();
    try (ExecutorService departments = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Burst burst : bursts) {
        work.add(departments.submit(() -> burst.correctUntilKilled(client)));
      }
      work.add(
          departments.submit(
              () -> imports.put(plan, client.adopt(plan) && client.importSheet(plan))));
      Thread.sleep(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
      kaitei.kill();
    }
    for (Future<?> done : work) {
      done.get();
    }
  }

  /** In turn nothing, the topic, the views, and both. */
  private String loseWhatCanBeLost(int round) throws Exception {
    boolean topic = round % 2 == 0;
    boolean views = round % 4 >= 2;
    if (topic) {
      FileUtils.deleteDirectory(data.resolve("kafka").toFile());
    }
    if (views) {
      FileUtils.deleteDirectory(data.resolve("views").toFile());
    }
    return (topic ? "topic lost" : "topic kept") + (views ? ", views lost" : ", views kept");
  }

  private void requireEverything(Client client) throws Exception {
    for (Burst burst : bursts) {
      burst.requireWhole(client);
    }
    for (Map.Entry<String, Boolean> taken : imports.entrySet()) {
      var rows = client.rows(taken.getKey());
      if (taken.getValue()) {
        assertThat(rows).contains(ROWS_OF_THE_SHEET);
      } else {
        assertThat(rows.orElse(ROWS_OF_THE_SHEET)).isEqualTo(ROWS_OF_THE_SHEET);
      }
    }
    requireNoDifference();
  }

  private void requireNoDifference() throws Exception {
    var verified = KaiteiProcess.verify(data);
    assertThat(verified.exitCode()).as(verified.said()).isZero();
  }

  private String acknowledged() {
    long sheets = imports.values().stream().filter(taken -> taken).count();
    int figures = bursts.stream().mapToInt(Burst::acknowledged).sum();
    return figures + " figures and " + sheets + " sheets acknowledged";
  }
}
