package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.written;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

/**
 * Says what the search costs among many notes; no test of the build. It is run by its name, see
 * docs/decisions/0016-search-is-in-memory.md.
 */
class CatalogueCost {

  private static final int NOTES = 20_000;
  private static final String TEXT = "参加者の減少は感染症の影響が大きい。地下水の保全に取り組む企業が増え、転入者の定着も進んだ。".repeat(7);

  @Test
  void of_many_notes() {
    Ledger ledger = new Ledger();
    ledger.record(adopted());
    for (int from = 0; from < NOTES; from += 1000) {
      ledger.record(
          IntStream.range(from, from + 1000)
              .mapToObj(n -> written("n" + n, 2021, TEXT + "第" + n + "号"))
              .toList());
    }
    ViewReader reader = new ViewReader(Stored.views(ledger));
    long before = used();
    CatalogueKeeper keeper = new CatalogueKeeper(reader, Duration.ofMinutes(5));
    SearchAnswers answers = new SearchAnswers(reader, keeper);

    tell("read at the start", () -> answers.search(searched("第19999号")));
    System.out.printf("memory: %d MiB%n", (used() - before) >> 20);
    for (int turn = 0; turn < 20; turn++) {
      answers.search(searched("定着"));
    }
    tell("one among all", () -> answers.search(searched("第12345号")));
    tell("all", () -> answers.search(searched("定着")));
    assertThat(answers.search(searched("第12345号")).found()).isEqualTo(1);
  }

  private static SearchFor searched(String query) {
    return new SearchFor(query, null, null, 20, null, Moment.NOW);
  }

  private static void tell(String what, Supplier<SearchDocument> search) {
    long begin = System.nanoTime();
    int found = search.get().found();
    System.out.printf(
        "%s: %d found in %d ms%n", what, found, (System.nanoTime() - begin) / 1_000_000);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
