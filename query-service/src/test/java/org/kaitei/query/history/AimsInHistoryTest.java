package org.kaitei.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SplitEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.MongoUnderTest;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;

class AimsInHistoryTest {

  private static final LedgerEvent RETIRED = new PlanEvent.IndicatorRetired(PLAN, X, "名", BY);

  private final Ledger ledger = new Ledger();
  private final List<Instant> times = new ArrayList<>();

  @Test
  void targets_stand_among_the_figures_in_the_order_of_the_ledger() {
    record(adopted(), named("名"), defined("名", "%"), aimed("50"), recorded("FY2021", "1"));
    record(revised("50", "60"), corrected("FY2021", "1", "2"), RETIRED);
    HistoryDocument history = page(100, null);
    assertThat(kinds(history))
        .containsExactly(
            "defined",
            "target-set",
            "measurement-recorded",
            "target-revised",
            "measurement-corrected",
            "indicator-retired");
    Revision revised = history.revisions().get(3);
    assertThat(revised.stream()).isEqualTo(PLAN.stream());
    assertThat(revised.revision()).isEqualTo(4);
    assertThat(revised.before()).isEqualTo("50");
    assertThat(revised.after()).isEqualTo("60");
    assertThat(revised.edition()).isNotNull();
    assertThat(history.revisions().get(4).stream()).isEqualTo(X.stream());
    assertThat(history.revisions().get(4).edition()).isNull();
    assertThat(history.revisions().getLast().before()).isEqualTo("名");
    assertThat(history.revisions().getLast().after()).isNull();
    assertThat(history.next()).isNull();
  }

  @Test
  void pages_of_any_length_are_the_whole_history() {
    record(adopted(), named("名"), aimed("50"), revised("50", "60"), defined("名", "%"));
    record(recorded("FY2021", "1"), corrected("FY2021", "1", "2"), revised("60", "70"));
    List<Revision> all = page(100, null).revisions();
    assertThat(all).hasSize(6);
    for (int limit = 1; limit <= all.size(); limit++) {
      List<Revision> read = new ArrayList<>();
      HistoryDocument page = page(limit, null);
      for (; page.next() != null; page = page(limit, page.next().written().toString())) {
        assertThat(page.revisions()).hasSize(limit);
        read.addAll(page.revisions());
      }
      read.addAll(page.revisions());
      assertThat(read).isEqualTo(all);
    }
  }

  @Test
  void what_a_split_event_says_stays_on_one_page() {
    record(adopted(), named("名"), defined("名", "%"), recorded("FY2020", "1"), aimed("50"));
    record(recorded("FY2022", "3"), revised("60", "70"));
    var answers =
        new HistoryAnswers(
            new ViewReader(Stored.views(ledger, MongoUnderTest.freshDatabase(), this::split)));
    List<Revision> all = page(answers, 100, null).revisions();
    assertThat(all).hasSize(7);
    for (int limit = 1; limit <= 5; limit++) {
      List<Revision> read = new ArrayList<>();
      HistoryDocument page = page(answers, limit, null);
      for (int pages = 1; page.next() != null && pages < 10; pages++) {
        read.addAll(page.revisions());
        page = page(answers, limit, page.next().written().toString());
      }
      read.addAll(page.revisions());
      assertThat(read).as("pages of " + limit).isEqualTo(all);
    }
  }

  private LedgerEvent split(LedgerEvent event) {
    if (event.equals(recorded("FY2020", "1"))) {
      return new SplitEvent(List.of(event, recorded("FY2021", "2")));
    }
    return event.equals(aimed("50")) ? new SplitEvent(List.of(event, revised("50", "60"))) : event;
  }

  @Test
  void an_earlier_time_knows_the_targets_of_then() {
    record(adopted(), named("名"), aimed("50"), revised("50", "60"), recorded("FY2021", "1"));
    record(revised("60", "70"));
    assertThat(kinds(at(times.get(2)))).containsExactly("target-set");
    assertThat(kinds(at(times.get(4))))
        .containsExactly("target-set", "target-revised", "measurement-recorded");
  }

  @Test
  void stretches_of_own_revisions_hold_what_plans_said_meanwhile() {
    record(adopted(), named("名"), aimed("50"), defined("名", "%"), revised("50", "60"));
    record(recorded("FY2021", "1"), revised("60", "70"));
    assertThat(kinds(between(1, 1))).containsExactly("target-set", "defined", "target-revised");
    assertThat(kinds(between(2, 2))).containsExactly("measurement-recorded", "target-revised");
  }

  @Test
  void an_indicator_that_only_plans_spoke_of_has_a_history() {
    record(adopted(), named("名"), aimed("50"));
    assertThat(kinds(page(1, null))).containsExactly("target-set");
    assertThat(kinds(between(1, 0))).containsExactly("target-set");
  }

  @Test
  void a_target_that_becomes_of_another_kind_is_told_with_its_kind() {
    Target words = new Target(TargetKind.WORDS, Figure.notMeasured("全地区"), null, null);
    record(adopted(), named("名"), aimed("50"));
    record(
        new PlanEvent.TargetRevised(
            PLAN, X, null, period("FY2023"), target("50"), words, "見直し", 1, BY));
    Revision revised = page(9, null).revisions().getLast();
    assertThat(revised.after()).isEqualTo(Map.of("kind", "WORDS", "printed", "全地区"));
    assertThat(revised.reason()).isEqualTo("見直し");
  }

  @Test
  void a_stretch_that_sees_an_event_twice_tells_it_once() {
    RecordedEvent event = ledger.record(aimed("50")).getFirst();
    var once = Version.beginning(AimsView.holding(X, event.position())).after(event);
    assertThat(once.after(event)).isEqualTo(once);
    var known = Version.beginning(AimsView.KNOWN.of(X)).after(event);
    assertThat(known.after(event)).isEqualTo(known);
  }

  private void record(LedgerEvent... events) {
    for (LedgerEvent event : events) {
      ledger.record(event);
      times.add(ledger.now());
    }
  }

  private HistoryDocument page(int limit, String after) {
    return page(answers(), limit, after);
  }

  private static HistoryDocument page(HistoryAnswers answers, int limit, String after) {
    return answers.page(new HistoryOf(X, limit, Cursor.of(after), new Moment(null)));
  }

  private HistoryDocument at(Instant then) {
    return answers().page(new HistoryOf(X, 100, Cursor.BEGINNING, new Moment(then)));
  }

  private HistoryDocument between(long from, long to) {
    return answers().between(new HistoryOf.Between(X, from, to, new Moment(null)));
  }

  private HistoryAnswers answers() {
    return new HistoryAnswers(new ViewReader(Stored.views(ledger)));
  }

  private static List<String> kinds(HistoryDocument history) {
    return history.revisions().stream().map(Revision::kind).toList();
  }
}
