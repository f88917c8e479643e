package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.plan.PlanChange.DropInitiative;
import org.kaitei.command.plan.PlanChange.DropNarrative;
import org.kaitei.command.plan.PlanChange.DropRow;
import org.kaitei.command.plan.PlanChange.DropSection;
import org.kaitei.command.plan.PlanChange.MoveRow;
import org.kaitei.command.plan.PlanChange.PlaceInitiative;
import org.kaitei.command.plan.PlanChange.PlaceNarrative;
import org.kaitei.command.plan.PlanChange.PlaceRow;
import org.kaitei.command.plan.PlanChange.PlaceSection;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.InitiativeDropped;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.PlanEvent.NarrativeDropped;
import org.kaitei.plan.PlanEvent.NarrativePlaced;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanAmended;
import org.kaitei.plan.PlanEvent.RowDropped;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.SectionDropped;
import org.kaitei.plan.PlanEvent.SectionPlaced;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;

/** What a revision changes of the tables of a plan and of how it is built up. */
class RowAndPartChangesTest {

  private static final PlanId ID = new PlanId("sdgs");
  private static final IndicatorId FANS = new IndicatorId("fans");
  private static final IndicatorId UNKNOWN = new IndicatorId("unknown");
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final IndicatorNamed NAMED = new IndicatorNamed(ID, FANS, "会員数", BY);
  private static final RowPlaced FIRST = new RowPlaced(ID, row("vision", "1", "ビジョン"), BY);
  private static final RowPlaced SECOND = new RowPlaced(ID, row("vision", "2", "ビジョン"), BY);
  private static final SectionId WHOLE = new SectionId("whole");
  private static final SectionId PART = new SectionId("part");
  private static final SectionPlaced WHOLE_PLACED =
      new SectionPlaced(ID, new Section(WHOLE, "全体計画", null, null), BY);
  private static final SectionPlaced PART_PLACED =
      new SectionPlaced(ID, new Section(PART, "取組", null, WHOLE), BY);
  private static final InitiativeId DIGITAL = new InitiativeId("digital");
  private static final NarrativeKey ECONOMY = new NarrativeKey(WHOLE, Aspect.ECONOMY, null);

  @Test
  void a_row_is_placed_under_its_tables_title_and_brings_its_indicator() {
    assertThat(decide(List.of(), new PlaceRow(row("vision", "1", "ビジョン"), null)))
        .containsExactly(NAMED, FIRST);
    assertThat(decide(List.of(NAMED, FIRST), new PlaceRow(row("vision", "2", null), null)))
        .containsExactly(SECOND);
    assertThat(decide(List.of(NAMED, FIRST), new PlaceRow(row("vision", "1", null), null)))
        .isEmpty();
    assertThat(decide(List.of(NAMED, FIRST), new PlaceRow(row("other", "1", null), null)))
        .containsExactly(new RowPlaced(ID, row("other", "1", null), BY));
  }

  @Test
  void a_row_may_be_placed_before_another_of_its_table() {
    var placed = new PlaceRow(row("vision", "0", null), key("vision", "1"));
    Row zero = row("vision", "0", "ビジョン");
    assertThat(decide(List.of(NAMED, FIRST), placed))
        .containsExactly(
            new RowPlaced(ID, zero, BY),
            new RowMoved(ID, zero.key(), zero, key("vision", "1"), BY));
    for (RowKey before : List.of(key("vision", "9"), key("other", "1"), key("vision", "0"))) {
      var elsewhere = new RowPlaced(ID, row("other", "1", null), BY);
      assertThat(code(List.of(NAMED, FIRST, elsewhere), new PlaceRow(zero, before)))
          .isEqualTo("row-not-found");
    }
  }

  @Test
  void no_row_shows_what_is_retired_or_not_defined() {
    var retired = new IndicatorRetired(ID, FANS, BY);
    assertThat(code(List.of(NAMED, FIRST, retired), new PlaceRow(SECOND.row(), null)))
        .isEqualTo("indicator-retired");
    var nobodys = new Row(key("vision", "1"), null, null, null, null, UNKNOWN, false, null);
    assertThat(code(List.of(), new PlaceRow(nobodys, null))).isEqualTo("indicator-not-found");
  }

  @Test
  void a_row_moves_within_its_table_and_into_another() {
    List<PlanEvent> before = List.of(NAMED, FIRST, SECOND);
    assertThat(decide(before, new MoveRow(key("vision", "2"), null, null, key("vision", "1"))))
        .containsExactly(
            new RowMoved(ID, key("vision", "2"), SECOND.row(), key("vision", "1"), BY));
    assertThat(decide(before, new MoveRow(key("vision", "2"), key("other", "7"), "別表", null)))
        .containsExactly(new RowMoved(ID, key("vision", "2"), row("other", "7", "別表"), null, BY));
    assertThat(decide(before, new MoveRow(key("vision", "2"), key("other", "7"), null, null)))
        .containsExactly(new RowMoved(ID, key("vision", "2"), row("other", "7", null), null, BY));
  }

  @Test
  void a_row_that_moves_within_its_table_keeps_the_title_that_it_has() {
    var other = new RowPlaced(ID, row("vision", "3", "別の題"), BY);
    List<PlanEvent> before = List.of(NAMED, FIRST, SECOND, other);
    assertThat(decide(before, new MoveRow(key("vision", "3"), null, null, key("vision", "1"))))
        .containsExactly(new RowMoved(ID, key("vision", "3"), other.row(), key("vision", "1"), BY));
  }

  @Test
  void a_row_that_stands_there_already_is_not_moved() {
    List<PlanEvent> before = List.of(NAMED, FIRST, SECOND);
    assertThat(decide(before, new MoveRow(key("vision", "1"), null, null, key("vision", "2"))))
        .isEmpty();
    assertThat(decide(before, new MoveRow(key("vision", "2"), null, null, null))).isEmpty();
    assertThat(decide(before, new PlaceRow(FIRST.row(), key("vision", "2")))).isEmpty();
    assertThat(decide(before, new MoveRow(key("vision", "1"), null, null, null))).hasSize(1);
    assertThat(decide(before, new MoveRow(key("vision", "1"), null, "別表", key("vision", "2"))))
        .as("under another title")
        .hasSize(1);
  }

  @Test
  void a_table_has_the_title_of_its_first_row_that_has_one() {
    var bare = new RowPlaced(ID, row("vision", "1", null), BY);
    var third = new RowPlaced(ID, row("vision", "3", "別の題"), BY);
    assertThat(
            decide(
                List.of(NAMED, bare, SECOND, third), new PlaceRow(row("vision", "4", null), null)))
        .containsExactly(new RowPlaced(ID, row("vision", "4", "ビジョン"), BY));
    var first = new RowMoved(ID, third.row().key(), third.row(), key("vision", "1"), BY);
    assertThat(
            decide(
                List.of(NAMED, bare, SECOND, third, first),
                new PlaceRow(row("vision", "4", null), null)))
        .containsExactly(new RowPlaced(ID, row("vision", "4", "別の題"), BY));
  }

  @Test
  void a_row_moves_only_from_where_it_stands_to_where_none_does() {
    List<PlanEvent> before = List.of(NAMED, FIRST, SECOND);
    assertThat(code(before, new MoveRow(key("vision", "9"), null, null, null)))
        .isEqualTo("row-not-found");
    assertThat(code(before, new MoveRow(key("vision", "1"), key("vision", "2"), null, null)))
        .isEqualTo("row-stands");
    assertThat(code(before, new MoveRow(key("vision", "1"), null, null, key("vision", "1"))))
        .isEqualTo("row-not-found");
  }

  @Test
  void a_moved_row_stands_under_its_new_key_alone() {
    var moved = new RowMoved(ID, key("vision", "1"), row("other", "7", null), null, BY);
    assertThat(plan(List.of(NAMED, FIRST, moved)).rows()).containsOnlyKeys(key("other", "7"));
  }

  @Test
  void a_row_is_dropped_once() {
    assertThat(decide(List.of(NAMED, FIRST), new DropRow(key("vision", "1"))))
        .containsExactly(new RowDropped(ID, key("vision", "1"), FIRST.row(), BY));
    assertThat(
            code(
                List.of(NAMED, FIRST, new RowDropped(ID, key("vision", "1"), BY)),
                new DropRow(key("vision", "1"))))
        .isEqualTo("row-not-found");
  }

  @Test
  void a_section_stands_in_one_that_is_there_and_not_in_itself() {
    assertThat(decide(List.of(WHOLE_PLACED), new PlaceSection(PART_PLACED.section())))
        .containsExactly(PART_PLACED);
    assertThat(decide(List.of(WHOLE_PLACED), new PlaceSection(WHOLE_PLACED.section()))).isEmpty();
    assertThat(code(List.of(), new PlaceSection(PART_PLACED.section())))
        .isEqualTo("section-not-found");
    assertThat(
            code(
                List.of(WHOLE_PLACED, PART_PLACED),
                new PlaceSection(new Section(WHOLE, "全体計画", null, PART))))
        .isEqualTo("section-within-itself");
  }

  @Test
  void a_section_is_dropped_when_nothing_stands_in_it() {
    assertThat(decide(List.of(WHOLE_PLACED), new DropSection(WHOLE)))
        .containsExactly(new SectionDropped(ID, WHOLE, WHOLE_PLACED.section(), BY));
    assertThat(code(List.of(), new DropSection(WHOLE))).isEqualTo("section-not-found");
    assertThat(code(List.of(WHOLE_PLACED, PART_PLACED), new DropSection(WHOLE)))
        .isEqualTo("section-in-use");
    assertThat(code(List.of(WHOLE_PLACED, placed(WHOLE)), new DropSection(WHOLE)))
        .isEqualTo("section-in-use");
    var told = new NarrativePlaced(ID, new Narrative(ECONOMY, "文"), BY);
    assertThat(code(List.of(WHOLE_PLACED, told), new DropSection(WHOLE)))
        .isEqualTo("section-in-use");
    var dropped = new NarrativeDropped(ID, ECONOMY, BY);
    assertThat(decide(List.of(WHOLE_PLACED, told, dropped), new DropSection(WHOLE))).hasSize(1);
    assertThat(
            code(List.of(WHOLE_PLACED, new SectionDropped(ID, WHOLE, BY)), new DropSection(WHOLE)))
        .isEqualTo("section-not-found");
  }

  @Test
  void what_stands_in_another_section_or_in_none_does_not_keep_a_section() {
    var elsewhere = new NarrativeKey(PART, Aspect.ECONOMY, null);
    var nowhere = new NarrativeKey(null, Aspect.ECONOMY, null);
    List<PlanEvent> before =
        List.of(
            new SectionPlaced(ID, new Section(PART, "取組", null, null), BY),
            WHOLE_PLACED,
            placed(PART),
            new NarrativePlaced(ID, new Narrative(elsewhere, "文"), BY),
            new NarrativePlaced(ID, new Narrative(nowhere, "文"), BY));
    assertThat(decide(before, new DropSection(WHOLE))).hasSize(1);
    assertThat(decide(List.of(WHOLE_PLACED, placed(null)), new DropSection(WHOLE))).hasSize(1);
  }

  @Test
  void an_initiative_stands_in_a_section_and_names_rows_that_are_there() {
    assertThat(decide(List.of(WHOLE_PLACED), new PlaceInitiative(placed(WHOLE).initiative())))
        .containsExactly(placed(WHOLE));
    assertThat(
            decide(
                List.of(WHOLE_PLACED, placed(WHOLE)),
                new PlaceInitiative(placed(WHOLE).initiative())))
        .isEmpty();
    assertThat(code(List.of(), new PlaceInitiative(placed(WHOLE).initiative())))
        .isEqualTo("section-not-found");
    var measured = placed(null, key("vision", "1")).initiative();
    assertThat(decide(List.of(NAMED, FIRST), new PlaceInitiative(measured))).hasSize(1);
    assertThat(code(List.of(NAMED), new PlaceInitiative(measured))).isEqualTo("row-not-found");
  }

  @Test
  void an_initiative_follows_the_rows_that_measure_it() {
    var measured = placed(null, key("vision", "1"), key("vision", "2"));
    var moved = new RowMoved(ID, key("vision", "1"), row("other", "7", null), null, BY);
    var dropped = new RowDropped(ID, key("vision", "2"), BY);
    Plan plan = plan(List.of(NAMED, FIRST, SECOND, measured, moved, dropped));
    assertThat(plan.structure().initiatives().get(DIGITAL).rows())
        .containsExactly(key("other", "7"));
  }

  @Test
  void an_initiative_is_dropped_once() {
    var dropped = new InitiativeDropped(ID, DIGITAL, placed(null).initiative(), BY);
    assertThat(decide(List.of(placed(null)), new DropInitiative(DIGITAL))).containsExactly(dropped);
    assertThat(code(List.of(placed(null), dropped), new DropInitiative(DIGITAL)))
        .isEqualTo("initiative-not-found");
  }

  @Test
  void a_narrative_tells_of_an_aspect_or_from_one_to_another() {
    var placed = new NarrativePlaced(ID, new Narrative(ECONOMY, "文"), BY);
    assertThat(decide(List.of(WHOLE_PLACED), new PlaceNarrative(placed.narrative())))
        .containsExactly(placed);
    assertThat(decide(List.of(WHOLE_PLACED, placed), new PlaceNarrative(placed.narrative())))
        .isEmpty();
    assertThat(code(List.of(), new PlaceNarrative(placed.narrative())))
        .isEqualTo("section-not-found");
    var itself = new NarrativeKey(null, Aspect.ECONOMY, Aspect.ECONOMY);
    Refusal refusal = refused(List.of(), new PlaceNarrative(new Narrative(itself, "文")));
    assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
    assertThat(refusal.faults().getFirst().code()).isEqualTo("synergy-with-itself");
  }

  @Test
  void a_narrative_is_dropped_once_and_said_which() {
    var synergy = new NarrativeKey(null, Aspect.ECONOMY, Aspect.SOCIETY);
    var placed = new NarrativePlaced(ID, new Narrative(synergy, "文"), BY);
    assertThat(decide(List.of(placed), new DropNarrative(synergy)))
        .containsExactly(new NarrativeDropped(ID, synergy, placed.narrative(), BY));
    Refusal refusal = refused(List.of(), new DropNarrative(synergy));
    assertThat(refusal.faults().getFirst().facts()).containsEntry("id", "ECONOMY→SOCIETY");
    assertThat(refused(List.of(), new DropNarrative(ECONOMY)).faults().getFirst().facts())
        .containsEntry("id", "ECONOMY");
  }

  private static RowKey key(String table, String no) {
    return new RowKey(table, no, null);
  }

  private static Row row(String table, String no, String title) {
    return new Row(key(table, no), title, null, null, null, FANS, false, null);
  }

  private static InitiativePlaced placed(SectionId section, RowKey... rows) {
    var initiative =
        new Initiative(DIGITAL, "①", "推進", section, null, null, null, null, List.of(rows));
    return new InitiativePlaced(ID, initiative, BY);
  }

  private static Plan plan(List<? extends PlanEvent> events) {
    List<PlanEvent> history = new ArrayList<>();
    history.add(new PlanAdopted(ID, "計画", "市", new Edition(1, "第一版", null), BY));
    history.addAll(events);
    Plan plan = Plan.UNKNOWN;
    for (PlanEvent event : history) {
      plan = plan.evolve(event);
    }
    return plan;
  }

  private static final Map<IndicatorId, Indicator> KNOWN =
      Map.of(
          FANS,
          Indicator.UNKNOWN.evolve(
              new IndicatorDefined(
                  FANS, new Definition("会員数", "人", null, false, List.of(), null), BY)),
          UNKNOWN,
          Indicator.UNKNOWN);

  /** Without the event that heads them. */
  private static List<PlanEvent> decide(List<? extends PlanEvent> before, PlanChange change) {
    List<PlanEvent> events = PlanChanges.decide(plan(before), command(change), KNOWN);
    return events.stream().filter(event -> !(event instanceof PlanAmended)).toList();
  }

  private static ChangePlan command(PlanChange change) {
    return new ChangePlan(ID, null, "整理", List.of(change), null, BY);
  }

  private static Refusal refused(List<? extends PlanEvent> before, PlanChange change) {
    return catchThrowableOfType(
        Refusal.class, () -> PlanChanges.decide(plan(before), command(change), KNOWN));
  }

  private static String code(List<? extends PlanEvent> before, PlanChange change) {
    return refused(before, change).faults().getFirst().code();
  }
}
