package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.written;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.fold.Views;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewStore;

/** The ledger in a database with indexes. */
class LedgerIndexTest {

  private static final long NEWEST = 4;

  private final ViewStore store =
      new ViewStore(MongoUnderTest.freshDatabase(), Views.SHAPE, LedgerIndex.FIELDS);
  private final StoredLedger ledger = StoredLedger.in(store);
  private final LedgerIndex index = new LedgerIndex(store);

  /** One thing in the first stretch, and nothing like it in the three full ones behind it. */
  private void oneThingAmongMany() {
    var by = new SubmittedBy("tanaka", "water", BY.submittedAt());
    var measured = Measurement.of(Figure.of("1,234.50".replace(",", "")));
    ledger.record(adopted(), named("参加率"), written("n", 2021, "ボランティアが増加"));
    ledger.record(
        new IndicatorEvent.MeasurementRecorded(
            new IndicatorId("y"), null, period("FY2021"), measured, by));
    for (int transaction = 0; transaction < 8; transaction++) {
      ledger.record(
          Stream.generate(() -> recorded("FY2022", "1")).limit(25).toArray(LedgerEvent[]::new));
    }
  }

  @Test
  void only_the_stretch_that_holds_it_and_the_one_that_grows_are_read() {
    oneThingAmongMany();
    for (Map<String, String> one :
        List.of(
            Map.of("by", "tanaka"),
            Map.of("department", "water"),
            Map.of("kind", "note"),
            Map.of("kind", "note.written"),
            Map.of("indicator", "y"),
            Map.of("value", "1,234.5"),
            Map.of("text", "ぼらんてぃあ"))) {
      assertThat(numbers(one)).as(one.toString()).containsExactly(NEWEST, 0L);
    }
  }

  @Test
  void who_recorded_anything_is_known_without_reading_it() {
    oneThingAmongMany();
    assertThat(index.recorders(0)).isEqualTo(Map.of("local", 0L, "tanaka", 0L));
    assertThat(index.recorders(1)).isEqualTo(Map.of("local", 1L));
    assertThat(index.recorders(NEWEST)).as("of full ones alone").isEmpty();
  }

  @Test
  void all_that_is_looked_for_must_stand_in_a_stretch() {
    oneThingAmongMany();
    assertThat(numbers(Map.of("by", "tanaka", "kind", "plan"))).containsExactly(NEWEST, 0L);
    assertThat(numbers(Map.of("by", "tanaka", "text", "減少"))).containsExactly(NEWEST);
    assertThat(numbers(Map.of("by", "local", "kind", "indicator")))
        .containsExactly(NEWEST, 3L, 2L, 1L, 0L);
    assertThat(numbers(Map.of("plan", "kumamoto")))
        .as("events of its indicators too")
        .containsExactly(NEWEST, 3L, 2L, 1L, 0L);
  }

  @Test
  void a_long_value_and_a_single_character_are_looked_for_without_the_index() {
    oneThingAmongMany();
    assertThat(numbers(Map.of("value", "長".repeat(101)))).hasSize(5);
    assertThat(numbers(Map.of("text", "増"))).hasSize(5);
  }

  @Test
  void views_that_were_kept_without_indexes_begin_anew() {
    var database = MongoUnderTest.freshDatabase();
    StoredLedger plain = StoredLedger.in(new ViewStore(database, Views.SHAPE));
    plain.record(adopted());
    assertThat(new ViewStore(database, Views.SHAPE).place().position()).isEqualTo(1);
    assertThat(new ViewStore(database, Views.SHAPE, LedgerIndex.FIELDS).place().position())
        .isZero();
  }

  private List<Long> numbers(Map<String, String> filter) {
    var views = new ViewReader(store).now();
    try (Stream<Long> numbers =
        index.newestFirst(NEWEST, Wanted.of(LedgerFilter.of(filter), views))) {
      return numbers.toList();
    }
  }
}
