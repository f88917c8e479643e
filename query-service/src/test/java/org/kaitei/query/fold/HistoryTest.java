package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.recorded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.views.Place;

class HistoryTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void recordThree() {
    for (int year = 2020; year < 2023; year++) {
      ledger.record(recorded("FY" + year, "1"));
    }
  }

  @Test
  void every_event_of_the_ledger_is_of_its_history_wherever_the_place_is() {
    for (SequencedEvent folded : ledger.sequenced()) {
      History history = new History(History.behind(folded, "topic", 0));
      assertThatCode(() -> ledger.sequenced().forEach(history::requireSame))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void an_event_before_the_place_that_was_recorded_after_it_is_of_another() {
    Ledger restored = ledger.restoredTo(1);
    restored.record(recorded("FY2021", "1"));

    refuses(2, restored.last());
  }

  @Test
  void another_event_at_the_place_is_of_another() {
    Ledger restored = ledger.restoredTo(1);
    restored.record(recorded("FY2021", "2"));

    refuses(1, restored.last());
  }

  @Test
  void an_event_that_does_not_follow_the_one_at_the_place_is_of_another() {
    Ledger restored = ledger.restoredTo(0);
    restored.record(recorded("FY2020", "2"));
    restored.record(recorded("FY2021", "1"));

    refuses(0, restored.last());
  }

  @Test
  void a_place_from_before_hashes_were_kept_fits_any() {
    Ledger restored = ledger.restoredTo(1);
    restored.record(recorded("FY2021", "1"));
    var old = new Place(3, ledger.now(), "topic", 0, null);

    assertThatCode(() -> new History(old).requireSame(restored.last())).doesNotThrowAnyException();
  }

  private void refuses(int folded, SequencedEvent found) {
    History history = new History(History.behind(ledger.sequenced().get(folded), "topic", 0));
    assertThatThrownBy(() -> history.requireSame(found)).isInstanceOf(OtherHistory.class);
  }
}
