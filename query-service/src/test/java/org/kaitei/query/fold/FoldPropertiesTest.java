package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.Histories;
import org.kaitei.query.Ledger;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.ViewsAt;

class FoldPropertiesTest {

  @Provide
  Arbitrary<List<List<LedgerEvent>>> histories() {
    return Histories.any();
  }

  @Property(tries = 200)
  void an_event_applied_twice_is_an_event_applied_once(
      @ForAll("histories") List<List<LedgerEvent>> history) {
    Ledger ledger = ledger(history);
    List<RecordedEvent> twice = new ArrayList<>();
    for (RecordedEvent event : ledger.recorded()) {
      twice.add(event);
      twice.add(event);
    }
    twice.addAll(ledger.recorded());
    assertThat(FoldedTo.of(twice)).isEqualTo(FoldedTo.of(ledger.recorded()));
  }

  @Property(tries = 15)
  void views_that_were_followed_live_are_the_views_that_are_built_anew(
      @ForAll("histories") List<List<LedgerEvent>> history) {
    ViewStore live = new ViewStore(MongoUnderTest.freshDatabase(), Views.SHAPE);
    ViewStore anew = new ViewStore(MongoUnderTest.freshDatabase(), Views.SHAPE);
    Ledger ledger = new Ledger();
    LiveFold fold = LiveFold.of(live);
    for (List<LedgerEvent> transaction : history) {
      fold.fold(ledger.record(transaction), place(ledger));
    }
    LiveFold.of(anew).fold(ledger.recorded(), place(ledger));
    ViewsAt now = new ViewReader(live).now();
    assertThat(views(now, ledger)).isEqualTo(views(new ViewReader(anew).now(), ledger));
    assertThat(views(now, ledger)).isEqualTo(expected(ledger.recorded()));
  }

  @Property(tries = 15)
  void the_views_as_of_any_transaction_are_the_fold_up_to_it(
      @ForAll("histories") List<List<LedgerEvent>> history) {
    ViewStore store = new ViewStore(MongoUnderTest.freshDatabase(), Views.SHAPE);
    Ledger ledger = ledger(history);
    LiveFold.of(store).fold(ledger.recorded(), place(ledger));
    List<Instant> times =
        ledger.recorded().stream().map(RecordedEvent::recordedAt).distinct().toList();
    for (Instant time : times) {
      List<RecordedEvent> until =
          ledger.recorded().stream().filter(e -> !e.recordedAt().isAfter(time)).toList();
      assertThat(views(new ViewReader(store).at(time), ledger)).isEqualTo(expected(until));
    }
  }

  private static Ledger ledger(List<List<LedgerEvent>> history) {
    Ledger ledger = new Ledger();
    history.forEach(ledger::record);
    return ledger;
  }

  private static Place place(Ledger ledger) {
    return new Place(
        ledger.last().position(), ledger.now(), "topic", ledger.last().position(), null);
  }

  private static Map<String, String> expected(List<RecordedEvent> events) {
    Map<String, String> json = new TreeMap<>();
    FoldedTo.of(events).newest().values().stream()
        .filter(version -> version.key().kind().keepsVersions())
        .forEach(version -> json.put(version.key().documentId(), json(version)));
    return json;
  }

  private static Map<String, String> views(ViewsAt views, Ledger ledger) {
    Map<String, String> json = new TreeMap<>();
    for (RecordedEvent event : ledger.recorded()) {
      for (ViewKey<?> key : Views.changedBy(event)) {
        if (key.kind().keepsVersions()) {
          views.find(key).ifPresent(version -> json.put(key.documentId(), json(version)));
        }
      }
    }
    return json;
  }

  private static String json(Version<?> version) {
    return version.n()
        + " "
        + version.position()
        + " "
        + EventJson.mapper().writeValueAsString(version.state());
  }
}
