package org.kaitei.ledger;

import static org.kaitei.ledger.EventExamples.OFFICER;
import static org.kaitei.ledger.EventExamples.PROGRAM;

import java.util.List;
import java.util.Map;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.SectionId;

/** The examples of what happens to a note. */
final class NoteExamples {

  private static final NoteId NOTE = new NoteId("n-1");
  private static final PlanId PLAN = new PlanId("kumamoto-sdgs");
  private static final RowKey INTEGRATED = new RowKey("integrated", "①-1", "男性");
  private static final RowKey ENVIRONMENT = new RowKey("environment", "4", null);

  private static final NotePlace ROW_OF_2021 = new NotePlace(PLAN, 2021, List.of(INTEGRATED));
  private static final NotePlace ROWS_OF_2021 =
      new NotePlace(PLAN, 2021, List.of(INTEGRATED, ENVIRONMENT));
  private static final NotePlace IN_INITIATIVE =
      new NotePlace(PLAN, 2021, List.of(), new SectionId("model"), new InitiativeId("model-1"));
  private static final NotePlace WHOLE_PLAN = new NotePlace(PLAN, null, List.of());

  private NoteExamples() {}

  static Map<String, LedgerEvent> byFile() {
    return Map.ofEntries(
        Map.entry(
            "note.written.r1",
            new NoteEvent.NoteWritten(
                NOTE, ROWS_OF_2021, NoteKind.EXPERT_COMMENT, "有識者評価", "順調に進んでいる。", null, OFFICER)),
        Map.entry(
            "note.written.r1.spoken",
            new NoteEvent.NoteWritten(
                NOTE,
                IN_INITIATIVE,
                NoteKind.VIRTUOUS_CYCLE,
                "自律的好循環",
                "資金の循環が\n見え始めた。",
                "有識者A",
                OFFICER)),
        Map.entry(
            "note.written.r1.least",
            new NoteEvent.NoteWritten(
                NOTE, WHOLE_PLAN, NoteKind.PROGRESS, null, "着手した。", null, PROGRAM)),
        Map.entry(
            "note.amended.r1",
            new NoteEvent.NoteAmended(
                NOTE, ROW_OF_2021, "順調に進んでいる。", "おおむね順調に進んでいる。", "委員の申し出", OFFICER)),
        Map.entry(
            "note.amended.r1.least",
            new NoteEvent.NoteAmended(NOTE, WHOLE_PLAN, "着手した。", "着手済み。", "字句の修正", PROGRAM)),
        Map.entry(
            "note.retitled.r1",
            new NoteEvent.NoteRetitled(
                NOTE, IN_INITIATIVE, "自律的好循環", "自律的好循環の形成", "様式に合わせる", OFFICER)),
        Map.entry(
            "note.retitled.r1.least",
            new NoteEvent.NoteRetitled(NOTE, WHOLE_PLAN, null, null, "見出しの削除", PROGRAM)),
        Map.entry(
            "note.moved.r1",
            new NoteEvent.NoteMoved(NOTE, ROWS_OF_2021, IN_INITIATIVE, "行ではなく取組への評価", OFFICER)),
        Map.entry(
            "note.moved.r1.least",
            new NoteEvent.NoteMoved(NOTE, IN_INITIATIVE, WHOLE_PLAN, "計画全体への評価", PROGRAM)),
        Map.entry(
            "note.relisted.r1",
            new NoteEvent.NoteRelisted(NOTE, ROWS_OF_2021, 1, IN_INITIATIVE, OFFICER)),
        Map.entry(
            "note.relisted.r1.least",
            new NoteEvent.NoteRelisted(NOTE, WHOLE_PLAN, 2, ROWS_OF_2021, PROGRAM)),
        Map.entry(
            "note.unlisted.r1",
            new NoteEvent.NoteUnlisted(NOTE, ROWS_OF_2021, 1, IN_INITIATIVE, "再掲の取りやめ", OFFICER)),
        Map.entry(
            "note.unlisted.r1.least",
            new NoteEvent.NoteUnlisted(NOTE, WHOLE_PLAN, 2, ROWS_OF_2021, "再掲の取りやめ", PROGRAM)),
        Map.entry(
            "note.retracted.r1",
            new NoteEvent.NoteRetracted(NOTE, ROW_OF_2021, "着手した。", "二重登録", OFFICER)),
        Map.entry(
            "note.retracted.r1.least",
            new NoteEvent.NoteRetracted(NOTE, WHOLE_PLAN, "着手した。", "二重登録", PROGRAM)));
  }
}
