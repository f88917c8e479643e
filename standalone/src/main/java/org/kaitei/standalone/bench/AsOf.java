package org.kaitei.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kaitei.standalone.Demo;
import org.kaitei.standalone.Progress;

/**
 * What a question as of then costs: about an indicator that changed often beside one that hardly
 * did, and in a ledger that has grown beside the same one when it was small.
 */
final class AsOf {
  private static final int FEW = 10;
  private static final int MANY = 10_000;
  private static final int SMALL = 10_000;
  private static final int FILLERS = 32;
  private static final String SHEET = "/api/plans/kumamoto-sdgs/sheets/2021";

  private final InProcess kaitei;
  private final Pace pace;
  private final Progress progress;
  private final List<BusWriter> fillers;

  AsOf(InProcess kaitei, Pace pace, Progress progress) {
    this.kaitei = kaitei;
    this.pace = pace;
    this.progress = progress;
    fillers = IntStream.range(0, FILLERS).mapToObj(number -> kaitei.busWriter(number)).toList();
  }

  List<Ratio> measure() throws Exception {
    Http http = kaitei.http();
    new Demo(http.address(), http.token()).loadSheet(progress);
    record(FILLERS, FEW);
    fill(SMALL);
    AskedThen few = AskedThen.of(http, "/api/indicators/bus-" + FILLERS, FEW);
    AskedThen sheet = AskedThen.since(http, SHEET, few);
    List<Double> small = rounds(sheet);
    List<Double> smallIndicator = rounds(few);

    progress.say("As of then: an indicator with %,d revisions".formatted(MANY));
    record(FILLERS + 1, MANY);
    kaitei.awaitViews();
    AskedThen many = AskedThen.of(http, "/api/indicators/bus-" + (FILLERS + 1), MANY);
    List<Ratio> ratios = new ArrayList<>();
    ratios.add(
        new Turns(pace, () -> {})
            .compare(
                "as of then, %,d revisions to %d".formatted(MANY, FEW), crowd(many), crowd(few)));

    progress.say("As of then: a ledger of %,d events".formatted(pace.events()));
    fill(pace.events() - SMALL - MANY);
    String grown = "%,d events to %,d".formatted(pace.events(), SMALL);
    ratios.add(new Ratio("sheet as of then, " + grown, 1, rounds(sheet), small));
    ratios.add(new Ratio("indicator as of then, " + grown, 1, rounds(few), smallIndicator));
    return ratios;
  }

  private void record(int number, int revisions) throws Exception {
    BusWriter writer = kaitei.busWriter(number);
    for (int revision = 2; revision <= revisions; revision++) {
      writer.act();
    }
  }

  /** In crowds, and folded before anything is asked. */
  private void fill(int events) throws Exception {
    int each = events / FILLERS;
    List<Client> crowd = new ArrayList<>();
    for (BusWriter filler : fillers) {
      crowd.add(() -> repeat(filler, each));
    }
    new Crowd(crowd).act(Duration.ofNanos(1));
    kaitei.awaitViews();
  }

  private static void repeat(BusWriter writer, int times) {
    for (int i = 0; i < times; i++) {
      writer.act();
    }
  }

  /** The first round brings the reader to its speed and counts for nothing. */
  private List<Double> rounds(AskedThen question) throws Exception {
    crowd(question).act(pace.warmUp());
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < pace.rounds(); round++) {
      Tally tally = crowd(question).act(pace.reading());
      progress.say("  %s: %s".formatted(question.path(), tally));
      rounds.add(tally.perSecond());
    }
    return rounds;
  }

  private static Crowd crowd(Client reader) {
    return new Crowd(List.of(reader));
  }
}
