package org.kaitei.standalone.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaitei.standalone.Demo;
import org.kaitei.standalone.Options;
import org.kaitei.standalone.Progress;
import org.kaitei.standalone.Refused;

/**
 * Measures Kaitei beside what it stands on, and prints the ratios first. Everything happens on this
 * machine, in a folder that is removed again.
 */
public final class Bench {
  private static final int WATCHERS = 16;
  private static final int IDLE = 20;
  private static final int BUSY = 200;

  private final Pace pace;
  private final Scratch scratch;
  private final Progress progress = new Progress(System.err);
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private Bench(Pace pace) throws IOException {
    this.pace = pace;
    this.scratch = new Scratch();
  }

  public static void main(String... words) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Unlimited.here();
    try {
      Options options =
          Options.read(
              Set.of(),
              Set.of("--quick", "--as-of", "--import", "--ledger", "subscriptions"),
              words);
      Bench bench = new Bench(options.has("--quick") ? Pace.QUICK : Pace.FULL);
      if (options.has("--as-of")) {
        bench.asOf();
      } else if (options.has("--import")) {
        bench.importing();
      } else if (options.has("--ledger")) {
        bench.searching();
      } else if (options.has("subscriptions")) {
        bench.subscriptions();
      } else {
        bench.run();
      }
      System.exit(0);
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(refused.exitCode());
    }
  }

  private void run() throws Exception {
    Path data = scratch.folder("data");
    recordingOnly(scratch.folder("recording"));
    everythingInProcess(data);
    starts(data);
    overHttp(data);
    print();
  }

  /** By itself, because a ledger has to grow for it. */
  private void asOf() throws Exception {
    progress.say("As of then: a small ledger");
    InProcess kaitei = InProcess.start(scratch.folder("as-of"), scratch);
    ratios.addAll(new AsOf(kaitei, pace, progress).measure());
    scratch.stopLast();
    print();
  }

  private void importing() throws Exception {
    progress.say("Importing large sheets");
    InProcess kaitei = InProcess.start(scratch.folder("import"), scratch);
    var importing = new Importing(kaitei, pace, progress);
    ratios.addAll(importing.measure());
    lines.addAll(importing.lines());
    scratch.stopLast();
    print();
  }

  private void searching() throws Exception {
    InProcess kaitei = InProcess.start(scratch.folder("ledger"), scratch);
    lines.addAll(new Searching(kaitei, pace, progress).measure());
    scratch.stopLast();
    print();
  }

  private void subscriptions() throws Exception {
    PackagedKaitei kaitei = PackagedKaitei.start(scratch.folder("subscriptions"), scratch);
    lines.addAll(new Subscriptions(kaitei, pace, progress, scratch).measure());
    scratch.stopLast();
    print();
  }

  private void recordingOnly(Path data) throws Exception {
    progress.say("Recording through the command bus, nothing else running");
    InProcess kaitei = InProcess.start(data, scratch);
    kaitei.onlyRecord();
    var recording = new Recording(new Turns(pace, () -> {}), data);
    ratios.addAll(recording.compare("bus, alone", number -> kaitei.busWriter(number)));
    scratch.stopLast();
  }

  private void everythingInProcess(Path data) throws Exception {
    progress.say("Recording through the command bus, everything running");
    InProcess kaitei = InProcess.start(data, scratch);
    var recording = new Recording(new Turns(pace, kaitei::awaitViews), data);
    ratios.addAll(recording.compare("bus, everything running", number -> kaitei.busWriter(number)));
    scratch.stopLast();
  }

  private void starts(Path data) throws Exception {
    progress.say("Starting");
    var starts = new Starts(scratch, pace);
    lines.add(starts.measure("first answer, existing folder", start -> data));
    lines.add(starts.measure("first answer, empty folder", n -> scratch.folder("empty-" + n)));
  }

  private void overHttp(Path data) throws Exception {
    PackagedKaitei kaitei = PackagedKaitei.start(data, scratch);
    progress.say("Recording over HTTP");
    List<HttpWriter> writers = new ArrayList<>();
    for (int writer = 0; writer < 32; writer++) {
      writers.add(HttpWriter.ofNew(kaitei.http(), "http-" + writer));
    }
    var turns = new Turns(pace, () -> awaitVisible(writers));
    ratios.addAll(new Recording(turns, data).compare("HTTP, everything running", writers::get));

    progress.say("From acknowledged to visible");
    var visibility = new Visibility(writers.subList(0, WATCHERS));
    lines.add(
        "visible after, at %d/s: %s".formatted(IDLE, visibility.measure(IDLE, pace.probes() / 5)));
    lines.add(
        "visible after, at %d/s: %s".formatted(BUSY, visibility.measure(BUSY, pace.probes())));

    progress.say("Reading");
    new Demo(kaitei.http().address(), kaitei.http().token()).loadSheet(progress);
    lines.addAll(new Reading(kaitei.http(), pace).measure());
    lines.add(
        "resident after the load: JVM %d MiB, PostgreSQL %d MiB"
            .formatted(Memory.residentMib(kaitei.process().toHandle()), Memory.postgresMib(data)));
    scratch.stopLast();
  }

  private static void awaitVisible(List<HttpWriter> writers) throws Exception {
    for (HttpWriter writer : writers) {
      writer.awaitVisible();
    }
  }

  private void print() {
    ratios.forEach(System.out::println);
    lines.forEach(System.out::println);
  }
}
