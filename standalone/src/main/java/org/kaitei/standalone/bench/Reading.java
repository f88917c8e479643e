package org.kaitei.standalone.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reading a printed sheet, and the history of one of its indicators, by one and by a few. */
record Reading(Http http, Pace pace) {
  private static final int CORRECTIONS = 300;
  private static final List<Integer> CROWDS = List.of(1, 8);
  private static final String INDICATOR = "kumamoto-sdgs-1";
  private static final String SHEET = "/api/plans/kumamoto-sdgs/sheets/2021";
  private static final String HISTORY = "/api/indicators/" + INDICATOR + "/history?limit=1000";

  List<String> measure() throws Exception {
    HttpWriter corrected = HttpWriter.of(http, INDICATOR);
    for (int correction = 0; correction < CORRECTIONS; correction++) {
      corrected.act();
    }
    corrected.awaitVisible();
    List<String> lines = new ArrayList<>();
    for (int crowd : CROWDS) {
      lines.add(line("sheet of 30 rows", crowd, SHEET));
      lines.add(line("history of " + CORRECTIONS + " corrections", crowd, HISTORY));
    }
    return lines;
  }

  private String line(String what, int crowd, String path) throws Exception {
    Crowd readers = new Crowd(Collections.nCopies(crowd, () -> http.get(path)));
    readers.act(pace.warmUp().dividedBy(4));
    Tally tally = readers.act(pace.reading());
    return "%-34s %2d  %,7.0f/s  %s".formatted(what, crowd, tally.perSecond(), tally);
  }
}
