package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class CatalogueKeeperTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final StoredLedger ledger = StoredLedger.empty();
  private final ViewReader reader = new ViewReader(ledger.store());
  private final CatalogueKeeper keeper = new CatalogueKeeper(reader, Duration.ZERO);

  @BeforeEach
  void something_can_be_found() {
    ledger.record(adopted());
  }

  @AfterEach
  void close() {
    keeper.close();
  }

  @Test
  void what_was_worded_is_read_before_anybody_searches() {
    keeper.start();
    await().atMost(LONG).until(this::knowsAll);

    ledger.record(defined("参加率", "%"));
    await().atMost(LONG).until(this::knowsAll);

    assertThat(found("参加率")).isEqualTo(1);
  }

  @Test
  void who_searches_while_it_is_read_is_asked_to_come_again_and_then_finds_it() {
    assertThatThrownBy(() -> found("未来都市"))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_YET);
              assertThat(no.code()).isEqualTo("search-not-ready");
            });

    await().atMost(LONG).until(this::knowsAll);
    assertThat(found("未来都市")).isEqualTo(1);
  }

  @Test
  void it_can_be_stopped_and_started_again() {
    keeper.start();
    keeper.stop();
    assertThat(keeper.isRunning()).isFalse();
    ledger.record(defined("参加率", "%"));

    keeper.start();

    assertThat(keeper.isRunning()).isTrue();
    await().atMost(LONG).until(this::knowsAll);
  }

  private boolean knowsAll() {
    return keeper.knows(reader.place(), reader.begun());
  }

  private int found(String query) {
    var question = new SearchFor(query, null, null, 10, null, Moment.NOW);
    return new SearchAnswers(reader, keeper).search(question).hits().size();
  }
}
