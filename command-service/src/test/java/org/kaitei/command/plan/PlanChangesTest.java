package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.plan.PlanChange.Aim;
import org.kaitei.command.plan.PlanChange.DropInitiative;
import org.kaitei.command.plan.PlanChange.DropNarrative;
import org.kaitei.command.plan.PlanChange.DropRow;
import org.kaitei.command.plan.PlanChange.DropSection;
import org.kaitei.command.plan.PlanChange.DropTarget;
import org.kaitei.command.plan.PlanChange.MoveRow;
import org.kaitei.command.plan.PlanChange.NameIndicator;
import org.kaitei.command.plan.PlanChange.RenameIndicator;
import org.kaitei.command.plan.PlanChange.RetireIndicator;
import org.kaitei.command.plan.PlanChange.Retitle;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
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
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.PlanEvent.NarrativePlaced;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanAmended;
import org.kaitei.plan.PlanEvent.PlanRetitled;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.SectionPlaced;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

/** What a revision changes of the plan itself, of its indicators and of its targets. */
class PlanChangesTest {

  private static final PlanId ID = new PlanId("sdgs");
  private static final IndicatorId FANS = new IndicatorId("fans");
  private static final IndicatorId FIRMS = new IndicatorId("firms");
  private static final IndicatorId UNKNOWN = new IndicatorId("unknown");
  private static final Period FY2026 = Period.fiscalYear(2026);
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final PrintedDate NOVEMBER = new PrintedDate("2022-11");
  private static final NewEdition SECOND = new NewEdition("第一版", NOVEMBER, "令和4年11月");
  private static final PlanRevised REVISED =
      new PlanRevised(ID, new Edition(2, "第一版", NOVEMBER, "令和4年11月"), null, BY);
  private static final IndicatorNamed NAMED = new IndicatorNamed(ID, FANS, "会員数", BY);
  private static final TargetSet AIMED =
      new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, BY);

  @Test
  void a_revision_heads_what_it_changes_and_its_targets_belong_to_its_edition() {
    assertThat(decide(List.of(NAMED, AIMED), aim(FANS, "22000")))
        .containsExactly(
            REVISED,
            new TargetRevised(
                ID, FANS, null, FY2026, target("8000"), target("22000"), null, 2, "人", BY));
  }

  @Test
  void a_revision_may_change_nothing_that_is_printed() {
    assertThat(decide(List.of())).containsExactly(REVISED);
  }

  @Test
  void editions_are_counted_and_labels_may_repeat() {
    var third = new NewEdition("第一版", new PrintedDate("2023-11"), null);
    assertThat(made(List.of(REVISED), third, null, null))
        .extracting(event -> ((PlanRevised) event).edition().number())
        .containsExactly(3);
  }

  @Test
  void an_edition_is_not_decided_before_the_one_that_it_follows() {
    for (String date : List.of("2021-08", "2021-08-31", "2020")) {
      var earlier = new NewEdition("第一版", new PrintedDate(date), null);
      Refusal refusal = catchRefusal(List.of(), command(earlier, null, null));
      assertThat(refusal.code()).isEqualTo("edition-before-its-predecessor");
      assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
      assertThat(refusal.facts())
          .containsEntry("decidedOn", date)
          .containsEntry("standing", "2021-09")
          .containsEntry("edition", 1);
    }
  }

  @Test
  void an_edition_whose_date_may_come_later_is_taken() {
    for (String date : List.of("2021-09", "2021", "2021-09-01", "2022")) {
      var maybe = new NewEdition("第二版", new PrintedDate(date), null);
      assertThat(made(List.of(), maybe, null, null)).hasSize(1);
    }
    assertThat(made(List.of(), new NewEdition("第二版", null, null), null, null)).hasSize(1);
  }

  @Test
  void an_edition_is_not_decided_after_the_day_in_japan_on_which_it_is_submitted() {
    var evening = new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T15:00:00Z"));
    for (String date : List.of("2026-11-24", "2026-12", "2027")) {
      Refusal refusal = catchRefusal(List.of(), dated(date, evening));
      assertThat(refusal.code()).isEqualTo("decided-in-the-future");
      assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
      assertThat(refusal.facts())
          .containsEntry("field", "decidedOn")
          .containsEntry("date", date)
          .containsEntry("today", "2026-11-23");
    }
    for (String date : List.of("2026-11-23", "2026-11", "2026", "2022-11-30")) {
      assertThat(PlanChanges.decide(plan(List.of()), dated(date, evening), KNOWN)).hasSize(1);
    }
  }

  private static ChangePlan dated(String date, SubmittedBy by) {
    var edition = new NewEdition("第二版", new PrintedDate(date), null);
    return new ChangePlan(ID, edition, null, List.of(), null, by);
  }

  @Test
  void an_edition_without_a_date_does_not_hide_the_one_before_it() {
    var undated = new PlanRevised(ID, new Edition(2, "第二版", null), null, BY);
    var earlier = new NewEdition("第三版", new PrintedDate("2021-08"), null);
    assertThat(catchRefusal(List.of(undated), command(earlier, null, null)).code())
        .isEqualTo("edition-before-its-predecessor");
    assertThat(catchRefusal(List.of(undated), command(earlier, null, 1L)).code())
        .isEqualTo("plan-changed");
  }

  @Test
  void an_edition_of_some_day_in_a_year_does_not_hide_the_day_before_it() {
    var year = new PlanRevised(ID, new Edition(2, "第二版", new PrintedDate("2021")), null, BY);
    var earlier = new NewEdition("第三版", new PrintedDate("2021-08"), null);
    assertThat(catchRefusal(List.of(year), command(earlier, null, null)).facts())
        .containsEntry("standing", "2021-09");
  }

  @Test
  void the_same_revision_sent_again_records_nothing_new() {
    var revised =
        new TargetRevised(ID, FANS, null, FY2026, target("8000"), target("22000"), null, 2, BY);
    assertThat(decide(List.of(NAMED, AIMED, REVISED, revised), aim(FANS, "22000"))).isEmpty();
  }

  @Test
  void the_same_number_in_another_unit_is_a_revision_of_the_target_and_not_sent_again() {
    var thousands = new TargetSet(ID, FANS, null, FY2026, target("8000"), 2, "千人", BY);
    var people =
        new TargetRevised(ID, FANS, null, FY2026, target("8000"), target("8000"), null, 3, "人", BY);
    assertThat(decide(List.of(NAMED, REVISED, thousands), aim(FANS, "8000")))
        .hasSize(2)
        .contains(people);
  }

  @Test
  void a_revision_that_drops_and_reorders_records_nothing_new_when_it_is_sent_again() {
    PlanChange[] changes = {
      new DropTarget(FANS, null, FY2026),
      new MoveRow(key("3"), null, null, key("1")),
      new MoveRow(key("2"), null, null, key("1")),
      new MoveRow(key("4"), key("5"), null, null),
      new DropRow(key("6"))
    };
    List<PlanEvent> before = new ArrayList<>(List.of(NAMED, AIMED));
    for (String no : List.of("1", "2", "3", "4", "6")) {
      before.add(new RowPlaced(ID, row(no), BY));
    }
    List<PlanEvent> made = decide(before, changes);
    assertThat(made).hasSize(6);
    before.addAll(made);
    assertThat(decide(before, changes)).isEmpty();
    assertThat(decide(before, new MoveRow(key("3"), null, null, key("1")))).hasSize(2);
  }

  @Test
  void a_revision_that_drops_parts_of_the_plan_records_nothing_new_when_it_is_sent_again() {
    var section = new SectionId("whole");
    var digital = new InitiativeId("digital");
    var economy = new NarrativeKey(null, Aspect.ECONOMY, null);
    List<PlanEvent> before =
        List.of(
            new SectionPlaced(ID, new Section(section, "全体計画", null, null), BY),
            new InitiativePlaced(
                ID, new Initiative(digital, null, "推進", null, null, null, null, null, null), BY),
            new NarrativePlaced(ID, new Narrative(economy, "文"), BY));
    for (PlanChange drop :
        List.of(
            new DropSection(section), new DropInitiative(digital), new DropNarrative(economy))) {
      List<PlanEvent> after = new ArrayList<>(before);
      after.addAll(decide(before, drop));
      assertThat(after).hasSize(5);
      assertThat(decide(after, drop)).as("%s", drop).isEmpty();
    }
  }

  @Test
  void a_revision_with_another_reason_is_another() {
    assertThat(made(List.of(REVISED), SECOND, "見直し", null)).hasSize(1);
  }

  @Test
  void a_revision_of_the_same_day_that_changes_more_is_another() {
    assertThat(decide(List.of(REVISED), new Retitle("新計画"))).hasSize(2);
    var unknownToo = new RetireIndicator(UNKNOWN);
    assertThat(refused(List.of(REVISED), unknownToo).code()).isEqualTo("changes-refused");
  }

  @Test
  void revisions_without_a_date_or_with_other_words_are_never_the_same() {
    var undated = new NewEdition("第一版", null, null);
    var other = new NewEdition("第二版", NOVEMBER, null);
    var second = new PlanRevised(ID, undated.numbered(2), null, BY);
    assertThat(made(List.of(second), undated, null, null)).hasSize(1);
    assertThat(made(List.of(REVISED), other, null, null)).hasSize(1);
    var adopted = new NewEdition("第一版", new PrintedDate("2021-09"), null);
    assertThat(made(List.of(), adopted, null, null)).hasSize(1);
  }

  @Test
  void each_change_sees_those_before_it() {
    assertThat(
            decide(
                List.of(),
                new NameIndicator(FANS, "会員数"),
                new RenameIndicator(FANS, "ファン数"),
                new RetireIndicator(FANS)))
        .containsExactly(
            REVISED,
            NAMED,
            new IndicatorRenamed(ID, FANS, "会員数", "ファン数", BY),
            new IndicatorRetired(ID, FANS, "ファン数", BY));
  }

  @Test
  void all_that_cannot_be_done_is_told_at_once() {
    Refusal refusal =
        refused(
            List.of(NAMED),
            new RetireIndicator(UNKNOWN),
            new Retitle("新計画"),
            new DropTarget(FANS, "女性", FY2026));
    assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(refusal.faults())
        .extracting(Refusal.Fault::pointer, Refusal.Fault::code)
        .containsExactly(
            tuple("/changes/0", "indicator-not-in-plan"), tuple("/changes/2", "target-not-found"));
    assertThat(refusal.faults().getLast().facts()).containsEntry("id", "fans 女性 FY2026");
  }

  @Test
  void a_change_that_would_never_be_right_makes_the_whole_invalid() {
    var ratio =
        new Aim(
            FIRMS,
            null,
            FY2026,
            new WantedTarget(TargetKind.AT_MOST, "5", null, null, null, Method.RATIO_TO_TARGET));
    Refusal refusal = refused(List.of(), ratio);
    assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
    assertThat(refusal.faults().getFirst().code()).isEqualTo("ratio-on-lower-is-better");
  }

  @Test
  void what_changed_since_is_not_revised() {
    var command = command(SECOND, null, 1L);
    assertThat(catchRefusal(List.of(NAMED), command).code()).isEqualTo("plan-changed");
    assertThat(catchRefusal(List.of(NAMED), command).kind()).isEqualTo(Kind.CHANGED_SINCE);
    var impossible = command(SECOND, null, 1L, new RetireIndicator(UNKNOWN));
    assertThat(catchRefusal(List.of(NAMED), impossible).code()).isEqualTo("plan-changed");
    assertThat(PlanChanges.decide(plan(List.of(NAMED)), command(SECOND, null, 2L), KNOWN))
        .hasSize(1);
  }

  @Test
  void an_amendment_heads_what_it_changes_of_the_standing_edition() {
    assertThat(made(List.of(REVISED), null, "記載漏れ", null, new Retitle("新計画")))
        .containsExactly(new PlanAmended(ID, 2, "記載漏れ", BY), new PlanRetitled(ID, "計画", "新計画", BY));
    assertThat(made(List.of(), null, null, null, new Retitle("計画"))).isEmpty();
  }

  @Test
  void a_target_is_overwritten_without_a_revision_only_with_a_reason() {
    var wanted = aim(FANS, "22000");
    Refusal refusal = catchRefusal(List.of(NAMED, AIMED), command(null, null, null, wanted));
    assertThat(refusal.faults().getFirst().code()).isEqualTo("target-stands");
    assertThat(made(List.of(NAMED, AIMED), null, "誤記", null, wanted)).hasSize(2);
  }

  @Test
  void a_target_brings_its_indicator_into_the_plan() {
    assertThat(decide(List.of(), aim(FANS, "8000")))
        .containsExactly(
            REVISED, NAMED, new TargetSet(ID, FANS, null, FY2026, target("8000"), 2, "人", BY));
  }

  @Test
  void nothing_is_aimed_at_that_the_ledger_does_not_define() {
    assertThat(code(List.of(), aim(UNKNOWN, "1"))).isEqualTo("indicator-not-found");
    assertThat(code(List.of(), new NameIndicator(UNKNOWN, "名"))).isEqualTo("indicator-not-found");
    assertThat(code(List.of(), new NameIndicator(UNKNOWN, null))).isEqualTo("indicator-not-found");
  }

  @Test
  void a_dropped_target_is_gone_with_its_last_figure() {
    assertThat(made(List.of(NAMED, AIMED), SECOND, "廃止", null, new DropTarget(FANS, null, FY2026)))
        .contains(new TargetDropped(ID, FANS, null, FY2026, target("8000"), "廃止", 2, BY));
    var dropped = new TargetDropped(ID, FANS, null, FY2026, target("8000"), null, 1, BY);
    assertThat(code(List.of(NAMED, AIMED, dropped), new DropTarget(FANS, null, FY2026)))
        .isEqualTo("target-not-found");
  }

  @Test
  void a_title_changes_once() {
    var retitled = new PlanRetitled(ID, "計画", "新計画", BY);
    assertThat(decide(List.of(), new Retitle("新計画"))).contains(retitled);
    assertThat(decide(List.of(retitled), new Retitle("新計画"))).hasSize(1);
  }

  @Test
  void an_indicator_is_named_as_it_is_defined_or_otherwise() {
    assertThat(decide(List.of(), new NameIndicator(FANS, null))).contains(NAMED);
    assertThat(decide(List.of(), new NameIndicator(FANS, "ファン数")))
        .contains(new IndicatorNamed(ID, FANS, "ファン数", BY));
    assertThat(decide(List.of(NAMED), new NameIndicator(FANS, "会員数"))).hasSize(1);
    assertThat(code(List.of(NAMED), new NameIndicator(FANS, "ファン数")))
        .isEqualTo("indicator-named-otherwise");
    assertThat(code(List.of(NAMED), new NameIndicator(FIRMS, "会員数"))).isEqualTo("name-taken");
  }

  @Test
  void a_renamed_indicator_is_still_found_by_its_former_name() {
    var renamed = new IndicatorRenamed(ID, FANS, "会員数", "ファン数", BY);
    Plan plan = plan(List.of(NAMED, renamed));
    assertThat(plan.indicatorNamed("会員数")).contains(FANS);
    assertThat(plan.indicatorNamed("ファン数")).contains(FANS);
    assertThat(decide(List.of(NAMED, renamed), new RenameIndicator(FANS, "ファン数"))).hasSize(1);
  }

  @Test
  void a_former_name_is_free_for_another_indicator() {
    var renamed = new IndicatorRenamed(ID, FANS, "会員数", "ファン数", BY);
    var taken = new IndicatorNamed(ID, FIRMS, "会員数", BY);
    assertThat(decide(List.of(NAMED, renamed), new NameIndicator(FIRMS, "会員数"))).contains(taken);
    assertThat(plan(List.of(NAMED, renamed, taken)).indicatorNamed("会員数")).contains(FIRMS);
    assertThat(code(List.of(NAMED, renamed), new NameIndicator(FIRMS, "ファン数")))
        .isEqualTo("name-taken");
  }

  @Test
  void a_name_that_is_taken_is_not_given_twice() {
    var firms = new IndicatorNamed(ID, FIRMS, "企業数", BY);
    assertThat(code(List.of(NAMED, firms), new RenameIndicator(FIRMS, "会員数")))
        .isEqualTo("name-taken");
    assertThat(code(List.of(), new RenameIndicator(FIRMS, "企業")))
        .isEqualTo("indicator-not-in-plan");
  }

  @Test
  void a_retired_indicator_is_not_aimed_at_until_it_is_named_again() {
    var retired = new IndicatorRetired(ID, FANS, BY);
    List<PlanEvent> before = List.of(NAMED, AIMED, retired);
    assertThat(decide(before, new RetireIndicator(FANS))).hasSize(1);
    assertThat(code(before, aim(FANS, "22000"))).isEqualTo("indicator-retired");
    assertThat(code(before, new RenameIndicator(FANS, "ファン数"))).isEqualTo("indicator-retired");
    assertThat(decide(before, aim(FANS, "8000"))).hasSize(1);
    assertThat(decide(before, new NameIndicator(FANS, null), aim(FANS, "22000"))).hasSize(3);
    assertThat(decide(before, new NameIndicator(FIRMS, "会員数"))).hasSize(2);
  }

  @Test
  void a_plan_that_was_not_adopted_cannot_be_revised() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> PlanChanges.decide(Plan.UNKNOWN, command(SECOND, null, null), KNOWN));
    assertThat(refusal.code()).isEqualTo("plan-not-found");
  }

  private static final Map<IndicatorId, Indicator> KNOWN = new HashMap<>();

  static {
    KNOWN.put(FANS, defined(FANS, "会員数"));
    KNOWN.put(FIRMS, defined(FIRMS, "企業数"));
    KNOWN.put(UNKNOWN, Indicator.UNKNOWN);
  }

  private static Indicator defined(IndicatorId id, String name) {
    var definition = new Definition(name, "人", null, false, List.of(), null);
    return Indicator.UNKNOWN.evolve(new IndicatorDefined(id, definition, BY));
  }

  private static RowKey key(String no) {
    return new RowKey("vision", no, null);
  }

  private static Row row(String no) {
    return new Row(key(no), null, null, null, null, FANS, false, null);
  }

  private static Aim aim(IndicatorId indicator, String value) {
    return new Aim(
        indicator,
        null,
        FY2026,
        new WantedTarget(TargetKind.AT_LEAST, value, null, null, null, Method.RATIO_TO_TARGET));
  }

  private static Target target(String value) {
    return new Target(TargetKind.AT_LEAST, Figure.of(value), Method.RATIO_TO_TARGET);
  }

  private static Plan plan(List<? extends PlanEvent> events) {
    List<PlanEvent> history = new ArrayList<>();
    var first = new Edition(1, "第一版", new PrintedDate("2021-09"));
    history.add(new PlanAdopted(ID, "計画", "市", first, BY));
    history.addAll(events);
    Plan plan = Plan.UNKNOWN;
    for (PlanEvent event : history) {
      plan = plan.evolve(event);
    }
    return plan;
  }

  private static ChangePlan command(
      NewEdition edition, String reason, Long unchangedSince, PlanChange... changes) {
    return new ChangePlan(ID, edition, reason, List.of(changes), unchangedSince, BY);
  }

  private static List<PlanEvent> decide(List<? extends PlanEvent> before, PlanChange... changes) {
    return made(before, SECOND, null, null, changes);
  }

  private static List<PlanEvent> made(
      List<? extends PlanEvent> before,
      NewEdition edition,
      String reason,
      Long unchangedSince,
      PlanChange... changes) {
    return PlanChanges.decide(
        plan(before), command(edition, reason, unchangedSince, changes), KNOWN);
  }

  private static Refusal refused(List<? extends PlanEvent> before, PlanChange... changes) {
    return catchRefusal(before, command(SECOND, null, null, changes));
  }

  private static String code(List<? extends PlanEvent> before, PlanChange... changes) {
    return refused(before, changes).faults().getFirst().code();
  }

  private static Refusal catchRefusal(List<? extends PlanEvent> before, ChangePlan command) {
    return catchThrowableOfType(
        Refusal.class, () -> PlanChanges.decide(plan(before), command, KNOWN));
  }
}
