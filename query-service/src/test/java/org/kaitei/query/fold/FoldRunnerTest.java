package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.Visibility;
import org.springframework.boot.health.contributor.Status;

class FoldRunnerTest {

  private static final AtomicInteger LEDGERS = new AtomicInteger();

  private final Topic topic = TopicUnderTest.empty();
  private final MongoDatabase database = MongoUnderTest.freshDatabase();
  private final ViewStore store = new ViewStore(database, Views.SHAPE);
  private final ViewReader reader = new ViewReader(store);
  private final Visibility visibility = new Visibility();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final FoldRunner runner =
      new FoldRunner(
          new FoldSettings("test" + LEDGERS.incrementAndGet(), TopicUnderTest.servers(), "only"),
          store,
          visibility,
          () -> now.get());
  private final Ledger ledger = new Ledger();

  @AfterEach
  void stop() {
    if (runner.isRunning()) {
      runner.stop();
    }
  }

  @Test
  void half_a_transaction_is_not_visible() {
    publish(defined("参加率", "%"));
    runner.start();
    waitFor(() -> position() == 1);
    ledger.record(recorded("FY2020", "1"), recorded("FY2021", "2"));
    topic.publish(ledger.sequenced().subList(1, 2));
    assertThat(visibility.await(() -> position() > 1, Duration.ofMillis(700))).isFalse();
    topic.publish(ledger.sequenced().subList(2, 3));
    waitFor(() -> position() == 3);
    assertThat(indicator().measurements()).hasSize(2);
  }

  @Test
  void goes_on_after_a_restart_where_it_was() {
    publish(defined("参加率", "%"), recorded("FY2020", "1"));
    runner.start();
    waitFor(() -> position() == 2);
    runner.stop();
    publish(recorded("FY2021", "2"));
    runner.start();
    waitFor(() -> position() == 3);
    assertThat(indicator().measurements()).hasSize(2);
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void without_its_place_it_reads_anew_and_folds_nothing_twice() {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"));
    foldedTo(2);
    database.getCollection("fold").deleteOne(new Document("_id", "place"));
    assertThat(reader.now().find(IndicatorView.KIND.of(X))).isEmpty();
    publish(corrected("FY2021", "2", "3"));
    foldedTo(3);
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void without_its_views_it_builds_them_anew() {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"));
    foldedTo(2);
    IndicatorView before = indicator();
    database.getCollection("views").drop();
    runner.start();
    waitFor(
        () ->
            reader
                .now()
                .find(IndicatorView.KIND.of(X))
                .filter(found -> found.state().equals(before))
                .isPresent());
  }

  @Test
  void views_that_are_lost_under_way_are_built_anew() {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"));
    runner.start();
    waitFor(() -> position() == 2);
    database.drop();
    publish(corrected("FY2021", "2", "3"));
    waitFor(() -> position() == 3);
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void in_a_topic_that_was_made_anew_it_finds_its_place_by_time() throws Exception {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"));
    foldedTo(2);
    topic.recreate();
    topic.publish(ledger.sequenced()); // together, so that the offsets are others
    publish(corrected("FY2021", "2", "3"));
    foldedTo(3);
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void a_topic_that_is_made_anew_under_way_is_followed() throws Exception {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"), corrected("FY2021", "2", "3"));
    runner.start();
    waitFor(() -> position() == 3);
    topic.recreate();
    topic.publish(ledger.sequenced());
    publish(corrected("FY2021", "3", "4"));
    waitFor(() -> position() == 4);
    assertThat(version()).isEqualTo(4);
  }

  @Test
  void a_gap_is_never_skipped() throws Exception {
    publish(recorded("FY2020", "1"));
    ledger.record(recorded("FY2021", "2"));
    publish(corrected("FY2021", "2", "3"));
    runner.start();
    waitFor(() -> isInTroubleFor("position 2 is next"));
    assertThat(position()).isEqualTo(1);
    topic.recreate();
    topic.publish(ledger.sequenced());
    waitFor(() -> position() == 3);
    waitFor(() -> runner.trouble().now().isEmpty());
  }

  @Test
  void views_beyond_what_a_restored_ledger_has_are_told_and_built_anew_when_it_goes_on()
      throws Exception {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"), corrected("FY2021", "2", "3"));
    foldedTo(3);
    Ledger restored = ledger.restoredTo(1);
    topic.recreate();
    topic.publish(restored.sequenced());
    runner.start();
    waitFor(() -> isInTroubleFor("its ledger was restored"));
    restored.record(recorded("FY2021", "7"));
    topic.publish(List.of(restored.last()));
    waitFor(() -> position() == 2 && runner.trouble().now().isEmpty());
    assertThat(indicator()).isEqualTo(folded(restored));
    assertThat(version()).isEqualTo(2);
  }

  @Test
  void views_of_another_ledger_are_built_anew() throws Exception {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"));
    foldedTo(2);
    Ledger other = new Ledger();
    other.record(recorded("FY2020", "8"));
    other.record(recorded("FY2021", "9"));
    topic.recreate();
    topic.publish(other.sequenced());
    runner.start();
    // between the views of the one and those of the other there are none
    waitFor(() -> found().filter(folded(other)::equals).isPresent());
  }

  @Test
  void a_topic_that_is_being_refilled_leaves_the_views_as_they_are() throws Exception {
    publish(recorded("FY2020", "1"), recorded("FY2021", "2"), corrected("FY2021", "2", "3"));
    foldedTo(3);
    topic.recreate();
    topic.publish(ledger.sequenced().subList(0, 2));
    runner.start();
    waitFor(() -> isInTroubleFor("being refilled"));
    assertThat(position()).isEqualTo(3);
    topic.publish(ledger.sequenced().subList(2, 3));
    waitFor(() -> runner.trouble().now().isEmpty());
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void a_fold_that_fails_again_and_again_is_unhealthy_after_a_minute_until_it_goes_on()
      throws Exception {
    ledger.record(recorded("FY2020", "1"));
    publish(recorded("FY2021", "2"));
    runner.start();
    waitFor(() -> isInTroubleFor("position 1 is next"));
    assertThat(health()).isEqualTo(Status.UP);
    now.set(Instant.EPOCH.plusSeconds(61));
    assertThat(health()).isEqualTo(Status.DOWN);
    topic.recreate();
    topic.publish(ledger.sequenced());
    waitFor(() -> health() == Status.UP);
  }

  @Test
  void an_event_of_an_unknown_name_stops_the_fold_behind_the_last_it_knows() {
    publish(recorded("FY2020", "1"));
    ledger.record(recorded("FY2021", "2"));
    SequencedEvent known = ledger.last();
    topic.publish(List.of(renamed(known, "indicator.unheard-of")));
    runner.start();
    waitFor(() -> position() == 1 && !runner.isRunning());
    var health = new FoldHealth(runner).health();
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails().get("trouble").toString()).contains("indicator.unheard-of");
  }

  @Test
  void a_healthy_fold_says_so() {
    runner.start();
    assertThat(health()).isEqualTo(Status.UP);
  }

  private Status health() {
    return new FoldHealth(runner).health().getStatus();
  }

  private boolean isInTroubleFor(String what) {
    return runner.trouble().now().filter(trouble -> trouble.contains(what)).isPresent();
  }

  private static IndicatorView folded(Ledger ledger) {
    return FoldedTo.of(ledger.recorded()).state(IndicatorView.KIND.of(X));
  }

  private void foldedTo(long position) {
    runner.start();
    waitFor(() -> position() == position);
    runner.stop();
  }

  private void publish(LedgerEvent... oneByOne) {
    for (LedgerEvent event : oneByOne) {
      ledger.record(event);
      topic.publish(List.of(ledger.last()));
    }
  }

  private static SequencedEvent renamed(SequencedEvent event, String name) {
    StoredEvent s = event.stored();
    StoredEvent renamed =
        new StoredEvent(
            s.eventId(),
            s.stream(),
            s.revision(),
            s.kind(),
            name,
            s.nameRevision(),
            s.payload(),
            s.metaData(),
            s.timeStamp());
    return new SequencedEvent(
        event.position(), event.recordedAt(), event.transactionEnd(), event.hash(), renamed);
  }

  private long position() {
    return store.place().position();
  }

  private IndicatorView indicator() {
    return found().orElseThrow();
  }

  private Optional<IndicatorView> found() {
    return reader.now().find(IndicatorView.KIND.of(X)).map(Version::state);
  }

  private int version() {
    return reader.now().find(IndicatorView.KIND.of(X)).orElseThrow().n();
  }

  private void waitFor(BooleanSupplier condition) {
    assertThat(visibility.await(condition, Duration.ofMinutes(3)))
        .as("at position %s, trouble: %s", position(), runner.trouble().now())
        .isTrue();
  }
}
