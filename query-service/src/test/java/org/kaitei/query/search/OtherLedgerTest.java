package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

/** The search goes on when the views begin anew, as after the ledger was restored. */
class OtherLedgerTest {

  private final StoredLedger ledger = StoredLedger.empty();
  private final SearchAnswers answers = answers(new ViewReader(ledger.store()));

  @Test
  void what_only_the_former_ledger_said_is_not_found_any_more() {
    ledger.record(adopted());
    ledger.record(defined("旧い指標", "%"));
    assertThat(found("旧い")).isEqualTo(1);

    ledger.store().forget();
    assertThat(found("旧い")).isZero();

    StoredLedger restored = StoredLedger.in(ledger.store());
    restored.record(adopted());
    restored.record(defined("新しい指標", "%"));
    assertThat(found("旧い")).isZero();
    assertThat(found("新しい")).isEqualTo(1);
    assertThat(found("未来都市")).isEqualTo(1);
  }

  private int found(String query) {
    return answers.search(new SearchFor(query, null, null, 10, null, Moment.NOW)).hits().size();
  }

  private static SearchAnswers answers(ViewReader reader) {
    return new SearchAnswers(reader, new CatalogueKeeper(reader, Duration.ofMinutes(1)));
  }
}
