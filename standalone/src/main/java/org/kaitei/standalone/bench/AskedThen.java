package org.kaitei.standalone.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks one view as of any time between two. */
record AskedThen(Http http, String path, Instant from, long micros) implements Client {
  private static final Pattern RECORDED = Pattern.compile("\"recordedAt\":\"([^\"]+)\"");

  /** Of an indicator: any time from its second revision to its last. */
  static AskedThen of(Http http, String indicator, int revisions)
      throws IOException, InterruptedException {
    Instant first = recorded(http, indicator, 1);
    Instant last = recorded(http, indicator, revisions - 1);
    return new AskedThen(http, indicator, first, ChronoUnit.MICROS.between(first, last) + 1);
  }

  /** Of another view: any time in the same span. */
  static AskedThen since(Http http, String path, AskedThen other) {
    return new AskedThen(http, path, other.from, other.micros);
  }

  private static Instant recorded(Http http, String indicator, int after)
      throws IOException, InterruptedException {
    Matcher found = RECORDED.matcher(http.get(indicator + "/history?limit=1&after=" + after));
    if (!found.find()) {
      throw new IOException("no history of " + indicator);
    }
    return Instant.parse(found.group(1));
  }

  @Override
  public void act() throws IOException, InterruptedException {
    long later = ThreadLocalRandom.current().nextLong(micros);
    http.get(path + "?asOf=" + from.plus(later, ChronoUnit.MICROS));
  }
}
