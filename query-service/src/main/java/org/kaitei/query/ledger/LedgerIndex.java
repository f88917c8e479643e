package org.kaitei.query.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.views.Indexed.AnyOf;
import org.kaitei.query.views.Indexed.Lookup;
import org.kaitei.query.views.ViewStore;

/**
 * Finds the stretches that may hold what is looked for through indexes. Words are found by every
 * two characters that stand side by side in them, since Japanese has no spaces; what does stand in
 * a stretch is seen when it is read.
 */
public final class LedgerIndex implements Candidates {

  private static final String BY = "by";
  private static final String DEPARTMENT = "department";
  private static final String EVENT = "event";
  private static final String PLAN = "plan";
  private static final String INDICATOR = "indicator";
  private static final String VALUE = "value";
  private static final String PAIR = "pair";

  /** What stretches are found by. */
  public static final List<String> FIELDS =
      List.of(BY, DEPARTMENT, EVENT, PLAN, INDICATOR, VALUE, PAIR);

  /** A longer value is a text, and is found by its pairs. */
  private static final int LONGEST_VALUE = 100;

  private final ViewStore store;

  public LedgerIndex(ViewStore store) {
    this.store = store;
  }

  static Map<String, Set<String>> of(List<LedgerEntry> entries) {
    Map<String, Set<String>> index = new HashMap<>();
    FIELDS.forEach(field -> index.put(field, new HashSet<>()));
    entries.forEach(entry -> add(entry, index));
    return index;
  }

  private static void add(LedgerEntry entry, Map<String, Set<String>> index) {
    index.get(BY).add(entry.recordedBy());
    add(entry.department(), index.get(DEPARTMENT));
    index.get(EVENT).add(entry.kind());
    index.get(EVENT).add(entry.kind().substring(0, entry.kind().indexOf('.')));
    add(entry.plan(), index.get(PLAN));
    add(entry.indicator(), index.get(INDICATOR));
    Searched.values(entry).filter(LedgerIndex::isShort).forEach(index.get(VALUE)::add);
    Searched.of(entry).words().lines().flatMap(LedgerIndex::pairs).forEach(index.get(PAIR)::add);
  }

  private static void add(Object said, Collection<String> words) {
    if (said != null) {
      words.add(said.toString());
    }
  }

  private static boolean isShort(String value) {
    return value.length() <= LONGEST_VALUE;
  }

  private static Stream<String> pairs(String text) {
    int[] characters = text.codePoints().toArray();
    Stream.Builder<String> pairs = Stream.builder();
    for (int at = 0; at + 1 < characters.length; at++) {
      pairs.add(new String(characters, at, 2));
    }
    return pairs.build();
  }

  /** The newest is still growing, and so is found by nothing yet. */
  @Override
  public Stream<Long> newestFirst(long newest, Wanted wanted) {
    return newest < 0
        ? Stream.of()
        : Stream.concat(
            Stream.of(newest), store.numbers(new Lookup("ledger", newest - 1, all(wanted))));
  }

  @Override
  public Map<String, Long> recorders(long from) {
    return store.words("ledger", BY, from);
  }

  private static List<AnyOf> all(Wanted wanted) {
    LedgerFilter filter = wanted.filter();
    List<AnyOf> all = new ArrayList<>();
    add(BY, filter.by(), all);
    add(DEPARTMENT, filter.department(), all);
    add(EVENT, filter.kind(), all);
    add(INDICATOR, filter.indicator(), all);
    if (filter.plan() != null) {
      all.add(ofPlan(wanted));
    }
    if (wanted.value() != null && isShort(wanted.value())) {
      add(VALUE, wanted.value(), all);
    }
    wanted.terms().stream()
        .flatMap(LedgerIndex::pairs)
        .distinct()
        .forEach(pair -> add(PAIR, pair, all));
    return all;
  }

  private static void add(String field, Object word, List<AnyOf> all) {
    if (word != null) {
      all.add(AnyOf.in(field, word.toString()));
    }
  }

  private static AnyOf ofPlan(Wanted wanted) {
    Set<String> indicators =
        wanted.ofPlan().stream().map(IndicatorId::value).collect(Collectors.toSet());
    return new AnyOf(Map.of(PLAN, Set.of(wanted.filter().plan().value()), INDICATOR, indicators));
  }
}
