package org.kaitei.query.subscription;

import static org.awaitility.Awaitility.await;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.subscription.Followed.SETTINGS;
import static org.kaitei.query.subscription.Followed.WINDOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** A service that is asked for streams, and a ledger that goes on meanwhile. */
final class Followed implements AutoCloseable {

  static final String INDICATOR = "/api/indicators/x";
  static final String SHEET = "/api/plans/kumamoto/sheets/2021";
  static final int WINDOW = 200;

  /** A reader who takes nothing for a while is not cut off, however slow the machine is. */
  static final Map<String, Object> SETTINGS =
      Map.of(
          "kaitei.subscriptions.heartbeat", "1s",
          "kaitei.subscriptions.window", WINDOW,
          "server.tomcat.connection-timeout", "20m");

  private static final PrintedRow PRINTED =
      new PrintedRow(
          "%",
          null,
          null,
          List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("0"))),
          null,
          null);

  private final Ledger ledger = new Ledger();
  private final QueryHttp service;
  private int figure;

  /** A sheet with one figure was published. */
  Followed() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), recorded("FY2021", "0"));
    ledger.record(opened(2021), reported(row(ROW, X, "FY2023"), PRINTED));
    ledger.record(founded(WATER, "水保全課"), asked(WATER));
    ledger.record(published(1, ledger.last().position()));
    service = QueryHttp.onAnEmptyLedger(SETTINGS);
    service.publish(ledger);
    awaitStreams(service);
  }

  /** A service that has just started refuses them until it knows the ledger. */
  static void awaitStreams(QueryHttp instance) {
    await("that it opens streams")
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> {
              try (Listening plans =
                  Listening.to(
                      instance.at("/api/plans"), "Authorization", instance.authorization())) {
                return plans.response().statusCode() == 200;
              }
            });
  }

  QueryHttp service() {
    return service;
  }

  Listening listening(String path, String... headers) {
    return listening(service, path, headers);
  }

  Listening listening(QueryHttp instance, String path, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = service.authorization();
    return Listening.to(instance.at(path), all);
  }

  /** What the sheet's figure is by now. */
  String figure() {
    return Integer.toString(figure);
  }

  /**
   * Corrects the figure so many times.
   *
   * @return the positions of the corrections
   */
  List<Long> corrects(int times) {
    List<Long> corrections = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String before = figure();
      figure++;
      ledger.record(corrected("FY2021", before, figure()));
      corrections.add(ledger.last().position());
    }
    service.publish(ledger);
    return corrections;
  }

  /**
   * @return its position
   */
  long happens(LedgerEvent event) {
    ledger.record(event);
    service.publish(ledger);
    return ledger.last().position();
  }

  @Override
  public void close() {
    service.close();
  }
}
