package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.ScheduleSpan;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.plan.Stakeholder;

class StructureTest {

  private static final PlanId ID = new PlanId("sdgs");
  private static final SubmittedBy BY = new SubmittedBy("local", null, Instant.EPOCH);
  private static final String TEN_THOUSAND = "文".repeat(10_000);
  private static final String FIVE_HUNDRED = "𠮷".repeat(500);

  private static final Plan FULL = filled();

  @Test
  void an_initiative_has_room_for_so_many_characters_and_no_more() {
    assertThatCode(() -> change(Plan.UNKNOWN).place(initiative("題", 39, 39)))
        .doesNotThrowAnyException();

    Refusal refusal = refused(() -> change(Plan.UNKNOWN).place(initiative("題", 39, 42)));
    assertThat(refusal.facts())
        .containsEntry("field", "initiative")
        .containsEntry("longest", Structure.LONGEST_INITIATIVE)
        .containsEntry("sent", 1 + 10_000 + 39 * 500L + 42 * 500L);
  }

  @Test
  void a_plan_with_all_its_parts_has_room_for_so_many_characters_and_no_more() {
    refusedAsFull(() -> change(FULL).place(initiative("題", 0, 0)));
    refusedAsFull(() -> change(FULL).place(section("more")));
    refusedAsFull(() -> change(FULL).place(narrative()));
  }

  @Test
  void in_a_full_plan_a_part_may_still_become_another() {
    Section other = new Section(new SectionId("s1"), "題", "章".repeat(9_999), null);
    assertThat(change(FULL).place(other)).hasSize(1);
  }

  private static Plan filled() {
    Plan plan = Plan.UNKNOWN;
    for (int i = 0; i < 300; i++) {
      Section section = new Section(new SectionId("s" + i), "題", "文".repeat(9_999), null);
      plan = plan.evolve(new PlanEvent.SectionPlaced(ID, section, BY));
    }
    return plan;
  }

  private static void refusedAsFull(Runnable placing) {
    assertThat(refused(placing).facts())
        .containsEntry("field", "plan")
        .containsEntry("longest", Structure.LONGEST);
  }

  private static Refusal refused(Runnable placing) {
    Refusal refusal = catchThrowableOfType(Refusal.class, placing::run);
    assertThat(refusal).as("a refusal").isNotNull();
    assertThat(refusal.code()).isEqualTo("text-too-long");
    return refusal;
  }

  private static PartChange change(Plan plan) {
    return new PartChange(plan, ID, BY);
  }

  private static Section section(String id) {
    return new Section(new SectionId(id), "題", null, null);
  }

  private static Narrative narrative() {
    return new Narrative(new NarrativeKey(null, Aspect.ECONOMY, null), "文");
  }

  private static Initiative initiative(String title, int partners, int spans) {
    return new Initiative(
        new InitiativeId("i"),
        null,
        title,
        null,
        null,
        TEN_THOUSAND,
        Collections.nCopies(partners, new Stakeholder(FIVE_HUNDRED, null)),
        Collections.nCopies(spans, ScheduleSpan.read(FIVE_HUNDRED, "")),
        List.of());
  }
}
