package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.*;
import static org.kaitei.query.Steps.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.query.AnyRecord;
import org.kaitei.query.Ledger;
import org.kaitei.query.views.ViewKey;
import org.kaitei.sheet.PrintedRow;

class ViewsTest {

  @Test
  void each_event_changes_the_views_that_show_it() {
    PrintedRow printed = new PrintedRow("%", null, null, List.of(), null, null);
    List<String> plan = List.of("plan/kumamoto", "plan-history/kumamoto/0");
    assertThat(changedBy(adopted())).containsAll(plan).endsWith("plans/all", "wordings/0");
    assertThat(changedBy(named("参加率"))).containsAll(plan).endsWith("indicator/x", "wordings/0");
    assertThat(changedBy(placed(row("t", "1")))).isEqualTo(plan);
    String[] aims = {"indicator/x", "aims/x/0", "aim-stretches/x"};
    assertThat(changedBy(aimed("50"))).containsAll(plan).hasSize(5).endsWith(aims);
    assertThat(changedBy(revised("50", "60"))).containsAll(plan).hasSize(5).endsWith(aims);
    assertThat(changedBy(recorded("FY2021", "1"))).containsExactly("indicator/x", "history/x/0");
    String[] sheet = {"sheet/kumamoto/2021", "sheet-history/kumamoto/2021/0"};
    assertThat(changedBy(opened(2021))).startsWith(sheet).hasSize(3).endsWith("plan/kumamoto");
    assertThat(changedBy(reported(row("t", "1"), printed))).containsExactly(sheet);
    String[] submission = {
      "sheet/kumamoto/2021", "sheet-history/kumamoto/2021/0", "submission/kumamoto/2021"
    };
    assertThat(changedBy(asked(WATER)))
        .startsWith(submission)
        .hasSize(4)
        .endsWith("submissions/all");
    assertThat(changedBy(due(WATER, DUE))).containsExactly(submission);
    assertThat(changedBy(submitted(WATER))).containsExactly(submission);
    assertThat(changedBy(returned(WATER, "誤り"))).containsExactly(submission);
    assertThat(changedBy(confirmed(WATER))).containsExactly(submission);
    assertThat(changedBy(published(1, 1)))
        .startsWith(submission)
        .hasSize(4)
        .endsWith("published/all");
    assertThat(changedBy(sealed(1, 1))).startsWith(submission).hasSize(4).endsWith("published/all");
    assertThat(changedBy(founded(WATER, "水保全課"))).containsExactly("departments/all");
    assertThat(changedBy(responsible(X, null, WATER, DUE)))
        .containsExactly("indicator/x", "history/x/0", "responsibilities/all");
    List<String> listed =
        List.of("note/n", "note-history/n/0", "notes/kumamoto/0", "note-stretches/kumamoto");
    String[] worded = {"note/n", "note-history/n/0", "wordings/0"};
    assertThat(changedBy(written("n", 2021, "順調"))).containsAll(listed).containsOnlyOnce(worded);
    assertThat(changedBy(amended("n", "順調", "遅れ"))).containsExactly(worded);
    assertThat(changedBy(retitled("n", "一", "二"))).containsExactly(worded);
    assertThat(changedBy(moved("n", place(2021), place(2022)))).isEqualTo(listed);
    assertThat(changedBy(relisted("n", 1, place(2022)))).isEqualTo(listed);
    assertThat(changedBy(unlisted("n", 1, place(2022)))).isEqualTo(listed);
    assertThat(changedBy(retracted("n", "順調"))).containsAll(listed).containsOnlyOnce(worded);
  }

  @Test
  void each_event_is_a_mention_of_what_it_speaks_of() {
    PrintedRow printed = new PrintedRow("%", null, null, List.of(), null, null);
    String[] both = {"mentions/plan/kumamoto", "mentions/indicator/x"};
    assertThat(mentionedBy(aimed("50"))).containsExactly(both);
    assertThat(mentionedBy(placed(row("t", "1")))).containsExactly(both);
    assertThat(mentionedBy(reported(row("t", "1"), printed))).containsExactly(both);
    assertThat(mentionedBy(adopted())).containsExactly("mentions/plan/kumamoto");
    assertThat(mentionedBy(submitted(WATER))).containsExactly("mentions/plan/kumamoto");
    assertThat(mentionedBy(amended("n", "順調", "遅れ"))).containsExactly("mentions/plan/kumamoto");
    assertThat(mentionedBy(recorded("FY2021", "1"))).containsExactly("mentions/indicator/x");
    assertThat(mentionedBy(founded(WATER, "水保全課"))).isEmpty();
  }

  @Test
  void every_kind_of_view_that_an_event_changes_is_part_of_their_shape() {
    for (String name : EventNames.all()) {
      LedgerEvent event = AnyRecord.of(EventNames.classOf(name)).sample();
      RecordedEvent recorded = new Ledger().record(event).getFirst();
      for (ViewKey<?> changed : Views.changedBy(recorded)) {
        assertThat(Views.ALL.contains(changed.kind())).as(name).isTrue();
      }
    }
  }

  @Test
  void each_stream_has_a_view_of_its_own_name() {
    for (String stream :
        List.of("plan/p", "indicator/x", "sheet/p/2021", "note/n", "departments/all")) {
      assertThat(Views.of(new StreamId(stream)).map(ViewKey::documentId)).hasValue(stream);
    }
    assertThat(Views.of(new StreamId("history/x"))).isEmpty();
  }

  @Test
  void an_event_that_no_view_knows_is_an_error() {
    LedgerEvent stranger =
        new LedgerEvent() {
          @Override
          public StreamId stream() {
            return new StreamId("stranger/1");
          }

          @Override
          public SubmittedBy by() {
            return BY;
          }
        };
    RecordedEvent recorded =
        new RecordedEvent("e", stranger.stream(), 1, 1, Instant.EPOCH, 1, stranger);
    assertThatThrownBy(() -> Views.changedBy(recorded))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> changedBy(LedgerEvent event) {
    List<String> changed = all(event);
    assertThat(changed).as("the ledger lists every event").endsWith("ledger/0");
    return changed.subList(0, changed.size() - 1).stream()
        .filter(view -> !view.startsWith("mentions/"))
        .toList();
  }

  private static List<String> mentionedBy(LedgerEvent event) {
    return all(event).stream().filter(view -> view.startsWith("mentions/")).toList();
  }

  private static List<String> all(LedgerEvent event) {
    RecordedEvent recorded = new Ledger().record(event).getFirst();
    return Views.changedBy(recorded).stream().map(ViewKey::documentId).toList();
  }
}
