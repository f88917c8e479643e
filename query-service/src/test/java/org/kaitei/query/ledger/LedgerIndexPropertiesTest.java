package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.Histories;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.fold.Views;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewStore;

/** Whatever a ledger holds and whatever is looked for in it. */
class LedgerIndexPropertiesTest {

  @Property(tries = 15)
  void the_answer_is_the_same_with_indexes_and_without(
      @ForAll("histories") List<List<LedgerEvent>> history,
      @ForAll("filters") List<Map<String, String>> filters) {
    var stored = new ViewStore(MongoUnderTest.freshDatabase(), Views.SHAPE, LedgerIndex.FIELDS);
    StoredLedger any = StoredLedger.in(stored);
    any.record(adopted());
    history.forEach(events -> any.record(events.toArray(LedgerEvent[]::new)));
    var reader = new ViewReader(stored);
    var all = new LedgerAnswers(reader, Candidates.ALL);
    var indexed = new LedgerAnswers(reader, new LedgerIndex(stored));
    for (Map<String, String> filter : filters) {
      var question = new LedgerSearch(LedgerFilter.of(filter), 30, Long.MAX_VALUE, Moment.NOW);
      var hits = new LedgerHits(LedgerFilter.of(filter), Moment.NOW);
      assertThat(told(() -> indexed.search(question)))
          .as(filter.toString())
          .isEqualTo(told(() -> all.search(question)));
      assertThat(told(() -> indexed.count(hits).events()))
          .as(filter.toString())
          .isEqualTo(told(() -> all.count(hits).events()));
    }
  }

  /** The answer, or why there is none. */
  private static Object told(Supplier<Object> answer) {
    try {
      return answer.get();
    } catch (Refusal refused) {
      return refused.code();
    }
  }

  @Provide
  Arbitrary<List<List<LedgerEvent>>> histories() {
    return Histories.any();
  }

  @Provide
  Arbitrary<List<Map<String, String>>> filters() {
    return Arbitraries.maps(
            Arbitraries.of("by", "plan", "indicator", "kind", "value", "text", "department"),
            Arbitraries.of(0, 1, 2))
        .ofMaxSize(2)
        .map(LedgerIndexPropertiesTest::filter)
        .list()
        .ofSize(6);
  }

  private static Map<String, String> filter(Map<String, Integer> chosen) {
    Map<String, List<String>> words =
        Map.of(
            "by", List.of("local", "nobody", "local"),
            "plan", List.of("kumamoto", "kumamoto", "kumamoto"),
            "indicator", List.of("x", "y", "z"),
            "kind", List.of("note", "plan.target-set", "indicator"),
            "value", List.of("1", "-3.5", "a"),
            "text", List.of("a", "統計", "水保全年報"),
            "department", List.of("政策企画課", "water", "政策企画課"));
    Map<String, String> filter = new HashMap<>();
    chosen.forEach((field, number) -> filter.put(field, words.get(field).get(number)));
    return filter;
  }
}
