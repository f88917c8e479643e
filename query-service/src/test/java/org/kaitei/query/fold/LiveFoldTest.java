package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.*;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.views.FoldedElsewhere;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.ViewStore.Replacement;

class LiveFoldTest {

  private final MongoDatabase database = MongoUnderTest.freshDatabase();
  private final ViewStore store = new ViewStore(database, Views.SHAPE);
  private final Ledger ledger = new Ledger();

  @Test
  void what_a_late_instance_writes_changes_nothing() {
    LiveFold late = LiveFold.of(store);
    late.fold(ledger.record(defined("参加率", "%")), end());
    LiveFold elected = LiveFold.of(store);
    List<RecordedEvent> first = ledger.record(recorded("FY2021", "1"));
    Place afterFirst = end();
    elected.fold(first, afterFirst);
    elected.fold(ledger.record(corrected("FY2021", "1", "2")), end());
    Map<String, Document> before = documents();
    assertThatThrownBy(() -> late.fold(first, afterFirst)).isInstanceOf(FoldedElsewhere.class);
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void two_that_begin_together_do_not_both_move_the_place() {
    LiveFold one = LiveFold.of(store);
    LiveFold other = LiveFold.of(store);
    List<RecordedEvent> first = ledger.record(recorded("FY2021", "1"));
    one.fold(first, end());
    assertThatThrownBy(() -> other.fold(first, end())).isInstanceOf(FoldedElsewhere.class);
    assertThat(head().n()).isEqualTo(1);
  }

  @Test
  void views_that_a_crash_left_beyond_the_place_are_not_folded_twice() {
    LiveFold.of(store).fold(ledger.record(defined("参加率", "%")), end());
    List<RecordedEvent> next = ledger.record(recorded("FY2021", "1"), recorded("FY2020", "0"));
    var before = head();
    store.keep(List.of(before));
    store.replace(List.of(new Replacement(1, before.after(next.get(0)).after(next.get(1)))));
    LiveFold.of(store).fold(next, end());
    assertThat(head().n()).isEqualTo(2);
    assertThat(head().state().revision()).isEqualTo(3);
    assertThat(store.place().position()).isEqualTo(3);
  }

  @Test
  void more_views_than_are_remembered_are_folded_all_the_same() {
    LiveFold fold = LiveFold.of(store);
    for (int i = 0; i < 2; i++) {
      List<LedgerEvent> transaction = new ArrayList<>();
      for (int n = 0; n < 2500; n++) {
        transaction.add(written("n" + n, 2021, "順調" + i));
      }
      fold.fold(ledger.record(transaction), end());
    }
    assertThat(database.getCollection("versions").countDocuments()).isEqualTo(2501);
  }

  private Place end() {
    return new Place(ledger.last().position(), ledger.now(), "topic", 1, null);
  }

  private Version<IndicatorView> head() {
    return new ViewReader(store).now().find(IndicatorView.KIND.of(X)).orElseThrow();
  }

  private Map<String, Document> documents() {
    Map<String, Document> all = new HashMap<>();
    for (String collection : List.of("views", "versions", "fold")) {
      database
          .getCollection(collection)
          .find()
          .forEach(document -> all.put(collection + document.get("_id"), document));
    }
    return all;
  }
}
