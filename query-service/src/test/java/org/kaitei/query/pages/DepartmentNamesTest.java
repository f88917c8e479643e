package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.renamed;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.StreamId;
import org.kaitei.query.Ledger;
import org.kaitei.query.department.Departments;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.history.Revision;
import org.kaitei.query.views.ViewReader;

/** Departments on pages, by the names that they had when something was said. */
class DepartmentNamesTest {

  private static final Instant BEFORE = Instant.parse("2022-03-01T00:00:00Z");
  private static final Instant AFTER = Instant.parse("2022-05-01T00:00:00Z");

  private final Visit visit = Reader.visitWith(departments()::nameThen);

  private static Departments departments() {
    Ledger ledger = new Ledger();
    ledger.record(founded(WATER, "水保全課"), renamed(WATER, "水保全課", "水環境課"));
    return Departments.of(new ViewReader(Stored.views(ledger)).now());
  }

  @Test
  void a_signature_has_the_name_of_its_time() {
    assertThat(visit.signature(null, "water", BEFORE)).isEqualTo("水保全課");
    assertThat(visit.signature("p-1", "water", AFTER)).contains("水環境課").contains("p-1");
  }

  @Test
  void what_an_older_event_says_stays_as_it_was_said() {
    assertThat(visit.department("政策企画課", AFTER)).isEqualTo("政策企画課");
    assertThat(visit.department(null, AFTER)).isNull();
    assertThat(visit.signature("p-1", null, AFTER)).isEqualTo("p-1");
  }

  @Test
  void a_history_names_who_said_it_and_whom_it_made_answer() {
    HistoryLine line = HistoryLine.of(moved(AFTER), Map.of(), visit);
    assertThat(line.department()).isEqualTo("水環境課");
    assertThat(line.after().toString()).contains("水環境課").doesNotContain("water");
    assertThat(line.before().toString()).contains("健康課");
    assertThat(HistoryLine.of(moved(BEFORE), Map.of(), visit).department()).isEqualTo("水保全課");
  }

  private static Revision moved(Instant recordedAt) {
    return new Revision(
        new StreamId("indicator/x"),
        3,
        7,
        "responsibility-moved",
        null,
        null,
        Map.of("department", "健康課"),
        Map.of("department", "water"),
        recordedAt,
        "p-1",
        "water",
        "事務分掌",
        null,
        "event-7");
  }
}
