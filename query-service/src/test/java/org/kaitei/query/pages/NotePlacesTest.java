package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.note.ShownNote.Relisted;
import org.kaitei.query.pages.NoteText.Group;

class NotePlacesTest {

  private static final SectionId MODEL = new SectionId("model");
  private static final InitiativeId FIRST = new InitiativeId("model-1");
  private static final InitiativeId SECOND = new InitiativeId("model-2");
  private static final InitiativeId GONE = new InitiativeId("gone");
  private static final RowKey ONE = new RowKey("vision", "1", null);
  private static final RowKey FOUR = new RowKey("vision", "4", null);
  private static final RowKey MEN = new RowKey("model", "7", "男性");

  private final NotePlaces places =
      new NotePlaces(
          List.of(new Section(MODEL, "モデル事業", null, null)),
          List.of(
              new Initiative(FIRST, "①-1", "EVの導入", MODEL, null, null, null, null, null),
              new Initiative(SECOND, null, "植樹", MODEL, null, null, null, null, null)),
          Map.of("vision", "あるべき姿"),
          Map.of(ONE, "table-1-row-1"),
          Reader.visit());

  @Test
  void rows_are_named_by_the_title_of_their_table_and_their_numbers() {
    NoteText note = only(note(List.of(ONE, FOUR, MEN), null, null));
    assertThat(note.about().tables())
        .containsExactly(
            new NoteText.Rows(
                "あるべき姿", List.of(new Link("1", "#table-1-row-1"), new Link("4", null))),
            new NoteText.Rows("model", List.of(new Link("7（男性）", null))));
    assertThat(note.about().isWhole()).isFalse();
    assertThat(note.about().year()).isEqualTo("2021年度");
  }

  @Test
  void notes_stand_under_what_they_are_about() {
    List<Group> groups =
        groups(
            note(List.of(), null, null),
            note(List.of(ONE), null, null),
            note(List.of(), MODEL, null),
            note(List.of(), MODEL, FIRST),
            note(List.of(), null, GONE),
            note(List.of(), null, SECOND),
            note(List.of(FOUR), null, null));
    assertThat(groups)
        .extracting(Group::place)
        .containsExactly("全体", "あるべき姿", "モデル事業", "①-1 EVの導入", "gone", "植樹");
    assertThat(groups.get(1).notes()).extracting(NoteText::id).containsExactly("note-2", "note-7");
    assertThat(groups.getFirst().notes().getFirst().about().isWhole()).isTrue();
    assertThat(groups.get(3).notes().getFirst().about().names())
        .containsExactly("モデル事業", "①-1 EVの導入");
  }

  @Test
  void a_relisted_note_stands_at_both_places_and_says_at_the_further_one_that_it_is() {
    Relisted further = new Relisted(1, null, List.of(FOUR), null, null);
    List<Group> groups = groups(note(List.of(), MODEL, null, further));
    assertThat(groups).extracting(Group::place).containsExactly("モデル事業", "あるべき姿");
    assertThat(groups.get(0).notes().getFirst().relisted()).isFalse();
    assertThat(groups.get(1).notes().getFirst().relisted()).isTrue();
  }

  @Test
  void a_sheet_shows_what_belongs_to_its_year_or_to_all() {
    Relisted next = new Relisted(1, 2022, List.of(), null, null);
    Relisted always = new Relisted(2, null, List.of(FOUR), null, null);
    ShownNote note = note(List.of(), null, null, next, always);
    assertThat(places.groups(List.of(note), place -> place.isOnSheet(2021)))
        .extracting(Group::place)
        .containsExactly("全体", "あるべき姿");
    assertThat(places.groups(List.of(note), place -> place.isOnSheet(2023)))
        .extracting(Group::place)
        .containsExactly("あるべき姿");
  }

  @Test
  void a_row_of_the_page_knows_the_notes_about_it() {
    List<Group> groups =
        groups(note(List.of(ONE, FOUR), null, null), note(List.of(ONE), null, null));
    assertThat(NotePlaces.remarks(groups))
        .isEqualTo(
            Map.of(
                "table-1-row-1",
                List.of(new Link("有識者評価", "#note-1"), new Link("有識者評価", "#note-2"))));
  }

  private List<Group> groups(ShownNote... notes) {
    return places.groups(List.of(notes), place -> true);
  }

  private NoteText only(ShownNote note) {
    return groups(note).getFirst().notes().getFirst();
  }

  private static ShownNote note(
      List<RowKey> rows, SectionId section, InitiativeId initiative, Relisted... relisted) {
    return new ShownNote(
        new NoteId("n"),
        1,
        PLAN,
        2021,
        rows,
        section,
        initiative,
        NoteKind.EXPERT_COMMENT,
        "有識者A",
        null,
        "順調",
        false,
        List.of(relisted),
        null,
        "local",
        null,
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
