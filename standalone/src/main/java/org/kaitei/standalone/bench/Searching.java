package org.kaitei.standalone.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.standalone.Demo;
import org.kaitei.standalone.Progress;

/**
 * Looking through the whole of a ledger as large as a town's after ten years, on its page and over
 * the API: for what stands in the newest events, and for what stands in none, so that all of them
 * are looked through.
 */
final class Searching {
  private static final int EVENTS = 20_000;
  private static final int FILLERS = 8;

  private static final Map<String, String> SEARCHES = new LinkedHashMap<>();

  static {
    SEARCHES.put("page, everything", "/ledger");
    SEARCHES.put("page, words of one note", "/ledger?text=%E6%9C%89%E8%AD%98%E8%80%85");
    SEARCHES.put("page, words that nobody wrote", "/ledger?text=zzz");
    SEARCHES.put("page, a value that never stood", "/ledger?value=987654.321");
    SEARCHES.put("page, one plan", "/ledger?plan=kumamoto-sdgs");
    SEARCHES.put("data, words that nobody wrote", "/api/ledger?text=zzz");
  }

  private final InProcess kaitei;
  private final Pace pace;
  private final Progress progress;

  Searching(InProcess kaitei, Pace pace, Progress progress) {
    this.kaitei = kaitei;
    this.pace = pace;
    this.progress = progress;
  }

  List<String> measure() throws Exception {
    Http http = kaitei.http();
    new Demo(http.address(), http.token()).loadSheet(progress);
    fill();
    List<String> lines = new ArrayList<>();
    long start = System.nanoTime();
    http.get("/api/ledger?text=yyy");
    lines.add(
        "first search through %,d events: %.0f ms"
            .formatted(EVENTS, (System.nanoTime() - start) / 1e6));
    for (Map.Entry<String, String> search : SEARCHES.entrySet()) {
      Crowd reader = new Crowd(List.of(() -> http.get(search.getValue())));
      reader.act(pace.warmUp().dividedBy(4));
      Tally tally = reader.act(pace.reading());
      lines.add("%-32s %,6.0f/s  %s".formatted(search.getKey(), tally.perSecond(), tally));
    }
    return lines;
  }

  private void fill() throws Exception {
    progress.say("Searching: a ledger of %,d events".formatted(EVENTS));
    List<BusWriter> writers = new ArrayList<>();
    for (int number = 0; number < FILLERS; number++) {
      writers.add(kaitei.busWriter(number));
    }
    for (int event = 0; event < EVENTS; event++) {
      writers.get(event % FILLERS).act();
    }
    kaitei.awaitViews();
  }
}
