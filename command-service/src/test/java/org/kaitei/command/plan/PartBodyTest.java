package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;

class PartBodyTest {

  private static final SectionId WHOLE = new SectionId("whole");

  @Test
  void a_text_of_a_plan_is_read_as_that_of_a_note_is() {
    var body = new PartBody.PlaceSection(WHOLE, "全体\r\n計画", "　一\r\n二", null);
    assertThat(body.read())
        .isEqualTo(new PlanChange.PlaceSection(new Section(WHOLE, "全体 計画", "　一\n二", null)));
    var narrative = new PartBody.PlaceNarrative(null, Aspect.ECONOMY, null, "一\r二");
    assertThat(((PlanChange.PlaceNarrative) narrative.read()).narrative())
        .returns("一\n二", told -> told.text())
        .returns(new NarrativeKey(null, Aspect.ECONOMY, null), told -> told.about());
  }

  @Test
  void a_text_of_a_plan_holds_nothing_unseen() {
    var body = new PartBody.PlaceNarrative(null, Aspect.ECONOMY, null, "一\u202e二");
    Refusal refusal = catchThrowableOfType(Refusal.class, body::read);
    assertThat(refusal.code()).isEqualTo("unseen-character");
    assertThat(refusal.facts()).containsEntry("field", "text");
  }

  @Test
  void a_part_without_a_title_is_refused() {
    var body = new PartBody.PlaceSection(WHOLE, " ", null, null);
    assertThat(catchThrowableOfType(Refusal.class, body::read).code()).isEqualTo("text-missing");
  }
}
