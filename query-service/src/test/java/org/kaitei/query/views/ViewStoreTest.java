package org.kaitei.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.*;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Views;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.sheet.SheetView;
import org.kaitei.query.views.ViewStore.Replacement;
import org.kaitei.sheet.PrintedRow;

class ViewStoreTest {

  private static final ViewKey<IndicatorView> KEY = IndicatorView.KIND.of(X);

  private final MongoDatabase database = MongoUnderTest.freshDatabase();
  private final ViewStore store = new ViewStore(database, Views.SHAPE);
  private final ViewReader reader = new ViewReader(store);
  private final Ledger ledger = new Ledger();
  private final List<Instant> times = new ArrayList<>();
  private Version<IndicatorView> head = Version.beginning(KEY);
  private Place place = Place.BEGINNING;

  @BeforeEach
  void prepare() {
    store.prepare();
  }

  @Test
  void a_view_comes_back_as_it_was_stored() {
    LedgerEvent women =
        new IndicatorEvent.MeasurementRecorded(
            X,
            "女性",
            period("FY2021"),
            new Measurement(Figure.of("50.0"), Source.of("白書"), Measurement.Status.PROVISIONAL),
            BY);
    write(defined("参加率", "%"), based("FY2017", "40.60"), women, aimed("50"));
    assertThat(reader.now().find(KEY)).contains(head);
  }

  @Test
  void a_sheet_that_is_larger_than_a_document_may_be_comes_back_as_it_was_stored() {
    String text = "進捗".repeat(250);
    List<LedgerEvent> reports = new ArrayList<>();
    for (int no = 1; no <= 3000; no++) {
      Row row = new Row(new RowKey("t", "" + no, null), text, text, text, text, X, false, null);
      reports.add(reported(row, new PrintedRow("%", null, null, List.of(), null, "20%")));
    }
    var sheet = Version.beginning(SheetView.KIND.of("kumamoto/2021"));
    for (var event : ledger.record(reports)) {
      sheet = sheet.after(event);
    }
    store.replace(List.of(new Replacement(0, sheet)));
    move();
    assertThat(reader.now().find(sheet.key())).contains(sheet);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 31, 32, 33, 64, 65, 100})
  void every_version_is_found_at_its_time_and_until_the_next(int versions) {
    for (int i = 0; i < versions; i++) {
      write(corrected("FY2021", "" + i, "" + (i + 1)));
    }
    for (int i = 0; i < versions; i++) {
      assertThat(valueAt(times.get(i))).isEqualTo("" + (i + 1));
      assertThat(valueAt(times.get(i).plusNanos(999))).isEqualTo("" + (i + 1));
    }
    assertThat(reader.at(times.getFirst().minusNanos(1)).find(KEY)).isEmpty();
  }

  @Test
  void what_was_written_beyond_the_place_is_not_visible() {
    write(recorded("FY2021", "1"));
    Instant mark = ledger.now();
    writeHead(corrected("FY2021", "1", "2"));
    writeHead(corrected("FY2021", "2", "3"));
    assertThat(valueAt(null)).isEqualTo("1");
    assertThat(valueAt(ledger.now())).isEqualTo("1");
    assertThat(reader.at(ledger.now()).mark()).isEqualTo(mark);
    move();
    assertThat(valueAt(null)).isEqualTo("3");
  }

  @Test
  void nothing_is_visible_before_anything_was_folded() {
    writeHead(recorded("FY2021", "1"));
    assertThat(reader.now().find(KEY)).isEmpty();
  }

  @Test
  void what_another_instance_has_replaced_is_not_written_over() {
    write(recorded("FY2021", "1"));
    Version<IndicatorView> before = head;
    write(corrected("FY2021", "1", "2"));
    Version<IndicatorView> late =
        before.after(ledger.record(corrected("FY2021", "1", "9")).getFirst());
    assertThatThrownBy(() -> store.replace(List.of(new Replacement(before.n(), late))))
        .isInstanceOf(FoldedElsewhere.class);
    assertThatThrownBy(() -> store.replace(List.of(new Replacement(0, late))))
        .isInstanceOf(FoldedElsewhere.class);
    assertThat(valueAt(null)).isEqualTo("2");
  }

  @Test
  void the_place_moves_only_from_where_it_was_left() {
    write(recorded("FY2021", "1"));
    Place stale = place;
    write(corrected("FY2021", "1", "2"));
    Place further = new Place(9, ledger.now(), "topic", 9, null);
    assertThatThrownBy(() -> store.move(stale, further)).isInstanceOf(FoldedElsewhere.class);
    assertThatThrownBy(() -> store.move(Place.BEGINNING, further))
        .isInstanceOf(FoldedElsewhere.class);
    assertThat(store.place()).isEqualTo(place);
  }

  @Test
  void a_store_that_lost_a_part_begins_anew_and_a_whole_one_is_kept() {
    write(recorded("FY2021", "1"));
    write(corrected("FY2021", "1", "2"));
    store.prepare();
    assertThat(store.place()).isEqualTo(place);
    for (String part : List.of("views", "versions", "fold")) {
      database.getCollection(part).drop();
      store.prepare();
      assertThat(store.place()).isEqualTo(Place.BEGINNING);
      assertThat(store.heads(List.of(KEY))).isEmpty();
      assertThat(database.getCollection("versions").find(new Document("n", 1)).first()).isNull();
      head = Version.beginning(KEY);
      place = Place.BEGINNING;
      write(recorded("FY2021", "1"));
      write(corrected("FY2021", "1", "2"));
    }
  }

  @Test
  void views_of_another_shape_are_not_seen_and_begin_anew() {
    write(recorded("FY2021", "1"));
    write(corrected("FY2021", "1", "2"));
    ViewStore newer = new ViewStore(database, Shape.of(2, List.of(IndicatorView.KIND)));
    assertThat(newer.place()).isEqualTo(Place.BEGINNING);
    assertThat(store.place()).isEqualTo(place);
    newer.prepare();
    assertThat(newer.heads(List.of(KEY))).isEmpty();
    assertThat(database.getCollection("versions").find(new Document("n", 1)).first()).isNull();
    assertThat(store.place()).isEqualTo(Place.BEGINNING);
  }

  @Test
  void views_of_a_release_that_told_no_shape_begin_anew() {
    write(recorded("FY2021", "1"));
    Document mark = database.getCollection("fold").find(new Document("_id", "generation")).first();
    mark.remove("shape");
    for (String part : List.of("views", "versions", "fold")) {
      database.getCollection(part).replaceOne(new Document("_id", "generation"), mark);
    }
    store.prepare();
    assertThat(store.place()).isEqualTo(Place.BEGINNING);
    assertThat(store.heads(List.of(KEY))).isEmpty();
  }

  @Test
  void a_lost_version_is_an_error_and_not_an_answer() {
    write(recorded("FY2021", "1"));
    write(corrected("FY2021", "1", "2"));
    database.getCollection("versions").deleteOne(new Document("_id", "indicator/x@1"));
    assertThatThrownBy(() -> valueAt(times.getFirst()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("indicator/x@1");
  }

  private String valueAt(Instant asOf) {
    return reader
        .at(asOf)
        .find(KEY)
        .orElseThrow()
        .state()
        .measurements()
        .getFirst()
        .measurement()
        .figure()
        .decimal();
  }

  private void write(LedgerEvent... transaction) {
    writeHead(transaction);
    move();
  }

  private void writeHead(LedgerEvent... transaction) {
    Version<IndicatorView> before = head;
    for (var event : ledger.record(transaction)) {
      head = head.after(event);
    }
    if (before.n() > 0) {
      store.keep(List.of(before));
    }
    store.replace(List.of(new Replacement(before.n(), head)));
    times.add(ledger.now());
  }

  private void move() {
    Place now = new Place(ledger.last().position(), ledger.now(), "topic", 7, null);
    store.move(place, now);
    place = now;
  }
}
