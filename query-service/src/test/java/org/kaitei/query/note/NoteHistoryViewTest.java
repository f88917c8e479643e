package org.kaitei.query.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.moved;
import static org.kaitei.query.Said.place;
import static org.kaitei.query.Said.relisted;
import static org.kaitei.query.Said.retitled;
import static org.kaitei.query.Said.retracted;
import static org.kaitei.query.Said.unlisted;
import static org.kaitei.query.Said.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.note.NoteRevision.Said;

class NoteHistoryViewTest {

  private final Ledger ledger = new Ledger();

  @Test
  void what_is_written_was_not_there_before() {
    NoteRevision written = told(written("n", 2021, "順調", ROW));
    assertThat(written.kind()).isEqualTo("written");
    assertThat(written.before()).isNull();
    assertThat(written.after())
        .isEqualTo(new Said(NoteKind.EXPERT_COMMENT, "有識者A", "有識者", "順調", place(2021, ROW)));
    assertThat(written.revision()).isEqualTo(1);
    assertThat(written.position()).isEqualTo(1);
    assertThat(written.recordedAt()).isEqualTo(ledger.now());
    assertThat(written.recordedBy()).isEqualTo("local");
    assertThat(written.department()).isEqualTo("政策企画課");
    assertThat(written.eventId()).isEqualTo("event-1");
  }

  @Test
  void every_wording_stays_with_the_reason_for_which_it_was_changed() {
    assertChange(amended("n", "順調", "遅れ"), "amended", Said.text("順調"), Said.text("遅れ"), "追記");
    assertChange(retitled("n", "一", null), "retitled", Said.heading("一"), Said.heading(null), "様式");
    assertChange(
        moved("n", place(2021), place(2022)),
        "moved",
        Said.at(place(2021)),
        Said.at(place(2022)),
        "別の行");
    assertChange(relisted("n", 1, place(2022)), "relisted", null, Said.at(place(2022)), null);
    assertChange(unlisted("n", 1, place(2022)), "unlisted", Said.at(place(2022)), null, "重複");
    assertChange(retracted("n", "遅れ"), "retracted", Said.text("遅れ"), null, "誤り");
  }

  @Test
  void a_long_history_is_kept_in_stretches() {
    for (int i = 0; i < 11; i++) {
      ledger.record(amended("n", "" + i, "" + (i + 1)));
    }
    assertThat(stretch(10)).hasSize(10);
    assertThat(stretch(11)).extracting(NoteRevision::revision).containsExactly(11L);
  }

  private void assertChange(
      LedgerEvent event, String kind, Said before, Said after, String reason) {
    NoteRevision told = told(event);
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.before()).isEqualTo(before);
    assertThat(told.after()).isEqualTo(after);
    assertThat(told.reason()).isEqualTo(reason);
  }

  private NoteRevision told(LedgerEvent event) {
    ledger.record(event);
    return stretch(1).getLast();
  }

  private List<NoteRevision> stretch(long revision) {
    return FoldedTo.of(ledger.recorded())
        .state(NoteHistoryView.holding(new NoteId("n"), revision))
        .revisions();
  }
}
