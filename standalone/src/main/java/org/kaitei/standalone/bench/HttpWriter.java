package org.kaitei.standalone.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrects one figure of an indicator, over HTTP. */
final class HttpWriter implements Client {
  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

  private final Http http;
  private final String indicator;
  private int figure;
  private long revision;

  private HttpWriter(Http http, String indicator) {
    this.http = http;
    this.indicator = indicator;
  }

  /** A writer with a new indicator. */
  static HttpWriter ofNew(Http http, String indicator) throws IOException, InterruptedException {
    http.put(
        "/api/indicators/" + indicator,
        """
        {"name": "歩行者通行量 %s", "unit": "人", "better": "HIGHER"}
        """
            .formatted(indicator));
    return new HttpWriter(http, indicator);
  }

  /** A writer for an indicator that there is. */
  static HttpWriter of(Http http, String indicator) {
    return new HttpWriter(http, indicator);
  }

  @Override
  public void act() throws IOException, InterruptedException {
    String answer =
        http.put(
            "/api/indicators/" + indicator + "/measurements/FY2021",
            """
            {"value": "%d", "reason": "late returns", "acknowledged": ["all"]}
            """
                .formatted(figure++));
    Matcher recorded = REVISION.matcher(answer);
    if (!recorded.find()) {
      throw new IOException("no revision in " + answer);
    }
    revision = Long.parseLong(recorded.group(1));
  }

  /** Of the indicator, after what was recorded last. */
  long revision() {
    return revision;
  }

  /** Returns when what was recorded last is visible, however long that takes. */
  void awaitVisible() throws IOException, InterruptedException {
    String view = "/api/indicators/%1$s?atLeast=indicator/%1$s:%2$d".formatted(indicator, revision);
    while (!http.succeeds(view)) {
      Thread.onSpinWait();
    }
  }
}
