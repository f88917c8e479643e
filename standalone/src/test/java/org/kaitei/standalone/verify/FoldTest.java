package org.kaitei.standalone.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.embedded.EmbeddedMongo;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.query.fold.Refold;
import org.kaitei.query.fold.Views;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.ViewStore.Replacement;

/** Views that were written beyond the place when Kaitei was killed. */
class FoldTest {

  private static final IndicatorId ID = new IndicatorId("fans");
  private static final SubmittedBy BY = new SubmittedBy("suzuki", null, Instant.EPOCH);
  private static final RecordedEvent DEFINED =
      event(1, new IndicatorDefined(ID, new Definition("会員数", "人", null, false, null, null), BY));
  private static final RecordedEvent RECORDED = event(2, measured("8000"));
  private static final RecordedEvent AFTERWARDS = event(3, measured("9000"));

  @TempDir Path folder;

  private EmbeddedMongo server;
  private MongoClient client;
  private ViewStore store;

  @BeforeEach
  void start() throws Exception {
    server = EmbeddedMongo.start(folder);
    client = MongoClients.create(server.connectionString("kaitei"));
    store = new ViewStore(client.getDatabase("kaitei"), Views.SHAPE);
    store.prepare();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void a_view_beyond_the_place_is_compared_where_the_ledger_reaches_it() {
    store(DEFINED, RECORDED);
    Fold fold = new Fold(store);
    fold.after(DEFINED);
    fold.atPlace();
    fold.beyond(RECORDED);
    fold.beyond(AFTERWARDS);
    assertThat(fold.end()).as("with the words to search for, mentions and the ledger").isEqualTo(5);
  }

  @Test
  void one_that_tells_what_the_ledger_does_not_is_a_difference() {
    store(DEFINED, event(2, measured("8001")));
    Fold fold = new Fold(store);
    fold.after(DEFINED);
    fold.atPlace();
    assertThatThrownBy(() -> fold.beyond(RECORDED))
        .isInstanceOf(Difference.class)
        .hasMessageContaining("history/fans/0");
  }

  @Test
  void one_that_the_ledger_never_reaches_is_a_difference() {
    store(DEFINED, RECORDED);
    Fold fold = new Fold(store);
    fold.after(DEFINED);
    fold.atPlace();
    assertThatThrownBy(fold::end).isInstanceOf(Difference.class);
  }

  private void store(RecordedEvent... events) {
    List<Version<?>> replaced = new ArrayList<>();
    Refold refold = new Refold(replaced::add);
    List.of(events).forEach(refold::after);
    store.keep(replaced);
    store.replace(refold.newest().stream().map(newest -> new Replacement(0, newest)).toList());
  }

  private static IndicatorEvent measured(String value) {
    return new MeasurementRecorded(
        ID, null, Period.fiscalYear(2021), Measurement.of(Figure.of(value)), BY);
  }

  private static RecordedEvent event(long position, IndicatorEvent event) {
    return new RecordedEvent(
        "event-" + position,
        event.stream(),
        position,
        position,
        Instant.EPOCH.plusSeconds(position),
        position,
        event);
  }
}
