package org.kaitei.standalone.bench;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kaitei.standalone.Progress;

/**
 * What it takes to tell very many who follow a view of each command, beside a server that does
 * nothing but send as many bytes to as many. Those who follow and those who command run here, on
 * the same processors.
 */
final class Subscriptions {
  private static final int SUBJECTS = 100;
  private static final int EACH = 50;
  private static final int PER_SECOND = 200;

  /** All of the way from a command to its messages is warmed up, at the rate that is measured. */
  private static final int WARM_UPS = 15;

  private static final int FIRST_YEAR = 2012;
  private static final int YEARS = 10;

  private final PackagedKaitei kaitei;
  private final Pace pace;
  private final Progress progress;
  private final Scratch scratch;
  private final List<String> lines = new ArrayList<>();

  Subscriptions(PackagedKaitei kaitei, Pace pace, Progress progress, Scratch scratch) {
    this.kaitei = kaitei;
    this.pace = pace;
    this.progress = progress;
    this.scratch = scratch;
  }

  List<String> measure() throws Exception {
    progress.say("Defining what is followed");
    List<HttpWriter> writers = new ArrayList<>();
    for (int subject = 0; subject < SUBJECTS; subject++) {
      writers.add(withFigures(HttpWriter.ofNew(kaitei.http(), indicator(subject)), subject));
    }
    int size = kaitei.http().get(view(0)).getBytes(StandardCharsets.UTF_8).length;
    lines.add("a message: about %,d bytes".formatted(size));
    try (var listeners =
        new Listeners(URI.create(kaitei.http().address()), kaitei.http().token())) {
      ProcessHandle process = kaitei.process().toHandle();
      open(listeners, process);
      List<FanOut.Speaker> speakers = writers.stream().map(Subscriptions::speaker).toList();
      fanOut("Kaitei", new FanOut(speakers, listeners, EACH), process);
    }
    bare(size);
    return lines;
  }

  private HttpWriter withFigures(HttpWriter writer, int subject) throws Exception {
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS - 1; year++) {
      kaitei.http().put(view(subject) + "/measurements/FY" + year, "{\"value\": \"" + year + "\"}");
    }
    writer.act();
    writer.awaitVisible();
    return writer;
  }

  private static String indicator(int subject) {
    return "followed-" + subject;
  }

  private static String view(int subject) {
    return "/api/indicators/" + indicator(subject);
  }

  private static FanOut.Speaker speaker(HttpWriter writer) {
    return () -> {
      writer.act();
      return writer.revision();
    };
  }

  private void open(Listeners listeners, ProcessHandle process) throws Exception {
    progress.say("Opening %,d streams".formatted(SUBJECTS * EACH));
    long live = OwnProcess.liveBytes(process);
    long resident = Memory.residentKib(process);
    long start = System.nanoTime();
    openAll(listeners, Subscriptions::view);
    double seconds = (System.nanoTime() - start) / 1e9;
    long residentMore = Memory.residentKib(process) - resident;
    long liveMore = OwnProcess.liveBytes(process) - live;
    int streams = SUBJECTS * EACH;
    lines.add("%,d streams opened in %.1f s".formatted(streams, seconds));
    lines.add(
        "memory a stream: %.1f KiB live, %.1f KiB resident"
            .formatted(liveMore / 1024.0 / streams, (double) residentMore / streams));
  }

  private static void openAll(Listeners listeners, IntFunction<String> path) throws Exception {
    for (int subject = 0; subject < SUBJECTS; subject++) {
      for (int n = 0; n < EACH; n++) {
        listeners.add(path.apply(subject), subject);
      }
    }
    listeners.await(listeners.arrivals()::begun, SUBJECTS * EACH);
  }

  private void fanOut(String what, FanOut fanOut, ProcessHandle process) throws Exception {
    progress.say("%s: %d commands a second".formatted(what, PER_SECOND));
    fanOut.measure(PER_SECOND, WARM_UPS * (int) pace.warmUp().toSeconds() * PER_SECOND);
    MachineTime begun = MachineTime.now();
    double before = OwnProcess.processorSeconds(process);
    Tally tally = fanOut.measure(PER_SECOND, 6 * pace.probes());
    double spent = OwnProcess.processorSeconds(process) - before;
    double stolen = MachineTime.now().stolenPercentSince(begun);
    lines.add(
        "%-12s %,7.0f messages/s, %s, %.1f µs of processor time a message"
            .formatted(what, tally.perSecond(), tally, spent * 1e6 / tally.sorted().length));
    lines.add("%-12s the host of this machine took %.0f %% of it meanwhile".formatted("", stolen));
  }

  private void bare(int size) throws Exception {
    progress.say("The same, bare");
    Process process =
        OwnProcess.of(BareFanOut.class, List.of(), "" + size)
            .redirectError(Redirect.INHERIT)
            .start();
    scratch.runs(process::destroy);
    int port = Integer.parseInt(process.inputReader().readLine());
    try (var teller = new Socket("127.0.0.1", port);
        var listeners = new Listeners(URI.create("http://127.0.0.1:" + port), "")) {
      var told = new DataOutputStream(teller.getOutputStream());
      teller.setTcpNoDelay(true);
      openAll(listeners, subject -> "/" + subject);
      List<FanOut.Speaker> speakers =
          IntStream.range(0, SUBJECTS).mapToObj(subject -> teller(told, subject)).toList();
      fanOut("bare", new FanOut(speakers, listeners, EACH), process.toHandle());
    }
    scratch.stopLast();
  }

  private static FanOut.Speaker teller(DataOutputStream told, int subject) {
    int[] revision = {1};
    return () -> {
      tell(told, subject, ++revision[0]);
      return revision[0];
    };
  }

  private static void tell(DataOutputStream told, int subject, int revision) throws IOException {
    synchronized (told) {
      told.writeLong((long) subject << Integer.SIZE | revision);
    }
  }
}
