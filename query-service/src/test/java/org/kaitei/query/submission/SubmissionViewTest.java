package org.kaitei.query.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Steps.DUE;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.confirmed;
import static org.kaitei.query.Steps.due;
import static org.kaitei.query.Steps.passedOn;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.returned;
import static org.kaitei.query.Steps.sealed;
import static org.kaitei.query.Steps.submitted;
import static org.kaitei.query.Steps.submittedInItsPlace;
import static org.kaitei.query.Steps.withdrawn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.publication.Publication;
import org.kaitei.sheet.AcknowledgedWarning;

class SubmissionViewTest {

  private static final LocalDate LATER = DUE.plusDays(1);
  private static final AcknowledgedWarning SEEN =
      new AcknowledgedWarning(ROW.table(), ROW.no(), null, X, "achievement-differs", "端数の切捨て");

  private static final DepartmentId RIVERS = new DepartmentId("rivers");

  private final Ledger ledger = new Ledger();

  @Test
  void a_sheet_that_was_only_opened_has_no_submission() {
    assertThat(after(opened(2021))).isNull();
  }

  @Test
  void a_department_that_was_asked_owes_its_part_until_the_day() {
    HeldPart part = after(asked(WATER)).part(WATER).orElseThrow();
    assertThat(part.state()).isEqualTo(PartState.OPEN);
    assertThat(part.dueOn()).isEqualTo(DUE);
    assertThat(part.isLate(DUE)).isFalse();
    assertThat(part.isLate(LATER)).isTrue();
    assertThat(part.submitted()).isNull();
  }

  @Test
  void a_department_that_is_asked_later_comes_to_the_others() {
    SubmissionView view = after(asked(WATER), submitted(WATER), asked(HEALTH));
    assertThat(view.parts())
        .extracting(HeldPart::department, HeldPart::state)
        .containsExactly(tuple(WATER, PartState.SUBMITTED), tuple(HEALTH, PartState.OPEN));
  }

  @Test
  void a_due_date_that_was_moved_counts() {
    HeldPart part = after(asked(WATER), due(WATER, LATER)).part(WATER).orElseThrow();
    assertThat(part.isLate(LATER)).isFalse();
    assertThat(part.state()).isEqualTo(PartState.OPEN);
  }

  @Test
  void a_part_that_was_submitted_is_never_late() {
    HeldPart part = after(asked(WATER), submitted(WATER)).part(WATER).orElseThrow();
    assertThat(part.state()).isEqualTo(PartState.SUBMITTED);
    assertThat(part.isLate(LATER)).isFalse();
    assertThat(part.submitted().by()).isEqualTo(BY.subject());
    assertThat(part.submitted().at()).isEqualTo(ledger.now());
    assertThat(part.submitted().position()).isEqualTo(ledger.last().position());
  }

  @Test
  void a_part_that_was_given_back_is_owed_again_and_says_why() {
    HeldPart part =
        after(asked(WATER), submitted(WATER), returned(WATER, "出典がない")).part(WATER).orElseThrow();
    assertThat(part.state()).isEqualTo(PartState.RETURNED);
    assertThat(part.returnedReason()).isEqualTo("出典がない");
    assertThat(part.isLate(LATER)).isTrue();
    HeldPart again = after(submitted(WATER)).part(WATER).orElseThrow();
    assertThat(again.returnedReason()).isNull();
  }

  @Test
  void the_sheet_is_submitted_and_confirmed_when_all_of_its_parts_are() {
    assertThat(after(asked(WATER, HEALTH), submitted(WATER)).status()).isEqualTo(SheetStatus.OPEN);
    assertThat(after(submitted(HEALTH)).status()).isEqualTo(SheetStatus.SUBMITTED);
    assertThat(after(confirmed(WATER)).status()).isEqualTo(SheetStatus.SUBMITTED);
    assertThat(after(confirmed(HEALTH)).status()).isEqualTo(SheetStatus.CONFIRMED);
    assertThat(after(returned(HEALTH, "誤り")).status()).isEqualTo(SheetStatus.OPEN);
  }

  @Test
  void what_was_published_stays_so_until_a_part_is_taken_up_again() {
    assertThat(after(asked(WATER), submitted(WATER), published(1, 2)).status())
        .as("published although a part was not confirmed")
        .isEqualTo(SheetStatus.PUBLISHED);
    assertThat(after(confirmed(WATER)).status()).isEqualTo(SheetStatus.PUBLISHED);
    assertThat(after(returned(WATER, "誤り")).status()).isEqualTo(SheetStatus.OPEN);
    assertThat(after(submitted(WATER)).status()).isEqualTo(SheetStatus.SUBMITTED);
    assertThat(after(published(2, 6)).status()).isEqualTo(SheetStatus.PUBLISHED);
  }

  @Test
  void a_publication_has_its_files_when_it_is_sealed() {
    Publication unsealed = after(published(1, 0)).lastPublication().orElseThrow();
    assertThat(unsealed.isSealed()).isFalse();
    assertThat(unsealed.unconfirmed()).isEmpty();
    Publication kept = after(sealed(1, 0)).publication(1).orElseThrow();
    assertThat(kept.isSealed()).isTrue();
    assertThat(kept.files()).hasSize(2);
    assertThat(kept.published()).isEqualTo(unsealed.published());
  }

  @Test
  void every_step_is_told_with_who_did_it_and_why() {
    SubmissionView view =
        after(
            asked(WATER),
            due(WATER, LATER),
            submitted(WATER, SEEN),
            returned(WATER, "出典がない"),
            confirmed(WATER),
            published(1, 5),
            sealed(1, 5));
    assertThat(view.steps())
        .extracting(Step::kind)
        .containsExactly(
            "submission-opened",
            "due-date-moved",
            "part-submitted",
            "part-returned",
            "part-confirmed",
            "published",
            "publication-sealed");
    assertThat(view.steps()).allSatisfy(step -> assertThat(step.recordedBy()).isEqualTo("local"));
    assertThat(view.steps().getFirst().asked()).hasSize(1);
    assertThat(view.steps().get(1).dueOn()).isEqualTo(LATER);
    assertThat(view.steps().get(2).part()).isEqualTo(WATER);
    assertThat(view.steps().get(2).acknowledged()).containsExactly(SEEN);
    assertThat(view.steps().get(3).reason()).isEqualTo("出典がない");
    assertThat(view.steps().get(5).publication()).isEqualTo(1);
    assertThat(view.steps().get(5).reason()).isEqualTo("年次の公表");
    assertThat(view.steps().getLast().eventId()).isEqualTo(ledger.last().stored().eventId());
  }

  @Test
  void what_is_said_of_a_part_that_nobody_asked_for_changes_none() {
    assertThat(after(asked(WATER), confirmed(HEALTH), passedOn(HEALTH, RIVERS)).parts())
        .extracting(HeldPart::department, HeldPart::state)
        .containsExactly(tuple(WATER, PartState.OPEN));
  }

  @Test
  void a_part_that_was_passed_on_is_owed_by_others_on_its_day() {
    SubmissionView view = after(asked(WATER), due(WATER, LATER), passedOn(WATER, RIVERS, HEALTH));
    assertThat(view.parts())
        .extracting(HeldPart::department, HeldPart::state, HeldPart::dueOn)
        .containsExactly(
            tuple(RIVERS, PartState.OPEN, LATER), tuple(HEALTH, PartState.OPEN, LATER));
    assertThat(view.steps().getLast().part()).isEqualTo(WATER);
    assertThat(view.steps().getLast().to()).containsExactly(RIVERS, HEALTH);
    assertThat(view.steps().getLast().reason()).isEqualTo("機構改革");
  }

  @Test
  void whoever_had_submitted_has_to_do_so_again_with_what_was_passed_on() {
    SubmissionView view = after(asked(WATER, HEALTH), submitted(HEALTH), passedOn(WATER, HEALTH));
    HeldPart health = view.part(HEALTH).orElseThrow();
    assertThat(view.part(WATER)).isEmpty();
    assertThat(health.state()).isEqualTo(PartState.OPEN);
    assertThat(health.dueOn()).isEqualTo(DUE);
    assertThat(health.submitted()).isNotNull();
  }

  @Test
  void a_part_that_was_returned_stays_so_when_another_comes_to_it() {
    SubmissionView view =
        after(asked(WATER, HEALTH), returned(HEALTH, "出典がない"), passedOn(WATER, HEALTH));
    assertThat(view.part(HEALTH).orElseThrow().returnedReason()).isEqualTo("出典がない");
  }

  @Test
  void a_part_that_was_withdrawn_is_awaited_no_longer() {
    SubmissionView view =
        after(asked(WATER, HEALTH), submitted(HEALTH), confirmed(HEALTH), withdrawn(WATER));
    assertThat(view.part(WATER)).isEmpty();
    assertThat(view.status()).isEqualTo(SheetStatus.CONFIRMED);
    assertThat(view.steps().getLast().reason()).isEqualTo("事業の終了");
  }

  @Test
  void a_submission_in_place_of_the_department_says_why() {
    SubmissionView view = after(asked(WATER), submittedInItsPlace(WATER, "アカウントがないため"));
    assertThat(view.part(WATER).orElseThrow().state()).isEqualTo(PartState.SUBMITTED);
    assertThat(view.steps().getLast().reason()).isEqualTo("アカウントがないため");
  }

  private SubmissionView after(LedgerEvent... said) {
    for (LedgerEvent event : said) {
      ledger.record(event);
    }
    return FoldedTo.of(ledger.recorded()).state(SubmissionView.of(SHEET));
  }
}
