package org.kaitei.plan;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What happens to a plan. These records are the storage format: see EventNames before changing one.
 */
public sealed interface PlanEvent extends LedgerEvent {

  PlanId plan();

  @Override
  default StreamId stream() {
    return plan().stream();
  }

  @JsonClassDescription("A plan was adopted (策定) with its first edition.")
  record PlanAdopted(
      PlanId plan, String title, String municipality, Edition edition, SubmittedBy by)
      implements PlanEvent {}

  @JsonClassDescription("From now on the plan knows this indicator by this name.")
  record IndicatorNamed(PlanId plan, IndicatorId indicator, String name, SubmittedBy by)
      implements PlanEvent {}

  @JsonClassDescription(
      "A row was put into a table of the plan, or the one that stood there was changed.")
  record RowPlaced(PlanId plan, Row row, SubmittedBy by) implements PlanEvent {}

  /**
   * @param unit that the indicator had, and the figure so is in; null in events that did not keep
   *     it
   */
  @JsonClassDescription("An edition of the plan aims at this figure (目標値) for a period.")
  record TargetSet(
      PlanId plan,
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Target target,
      int edition,
      @Nullable String unit,
      SubmittedBy by)
      implements PlanEvent {

    /** Without its unit. */
    public TargetSet(
        PlanId plan,
        IndicatorId indicator,
        String component,
        Period period,
        Target target,
        int edition,
        SubmittedBy by) {
      this(plan, indicator, component, period, target, edition, null, by);
    }
  }

  /**
   * @param reason null when it is that of the revision, and none is stated there
   * @param unit that the indicator had, and the new figure so is in; null in events that did not
   *     keep it
   */
  @JsonClassDescription("A target that the plan had was replaced.")
  record TargetRevised(
      PlanId plan,
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Target before,
      Target after,
      @Nullable String reason,
      int edition,
      @Nullable String unit,
      SubmittedBy by)
      implements PlanEvent {

    /** Without its unit. */
    public TargetRevised(
        PlanId plan,
        IndicatorId indicator,
        String component,
        Period period,
        Target before,
        Target after,
        String reason,
        int edition,
        SubmittedBy by) {
      this(plan, indicator, component, period, before, after, reason, edition, null, by);
    }
  }

  @JsonClassDescription("The plan no longer has this target.")
  record TargetDropped(
      PlanId plan,
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Target before,
      @Nullable String reason,
      int edition,
      SubmittedBy by)
      implements PlanEvent {}

  /**
   * @param reason null when none is stated (記載なし)
   */
  @JsonClassDescription(
      "The plan was revised (改訂). What was revised follows in the same transaction.")
  record PlanRevised(PlanId plan, Edition edition, @Nullable String reason, SubmittedBy by)
      implements PlanEvent {}

  @JsonClassDescription(
      "Something of the edition that stands was completed or put right without a revision. What it was follows in the same transaction.")
  record PlanAmended(PlanId plan, int edition, @Nullable String reason, SubmittedBy by)
      implements PlanEvent {}

  @JsonClassDescription("The plan has another title.")
  record PlanRetitled(PlanId plan, String before, String after, SubmittedBy by)
      implements PlanEvent {}

  @JsonClassDescription("The same indicator has another name in the plan.")
  record IndicatorRenamed(
      PlanId plan, IndicatorId indicator, String before, String after, SubmittedBy by)
      implements PlanEvent {}

  /**
   * @param before the name that the plan knew it by; null in events that did not keep it
   */
  @JsonClassDescription("The plan no longer aims at the indicator, until it names it again.")
  record IndicatorRetired(
      PlanId plan, IndicatorId indicator, @Nullable String before, SubmittedBy by)
      implements PlanEvent {

    /** Without what stood there. */
    public IndicatorRetired(PlanId plan, IndicatorId indicator, SubmittedBy by) {
      this(plan, indicator, null, by);
    }
  }

  /**
   * @param row as it stands now, under the same key or another
   * @param standsBefore the row that it stands before; null when it is the last of its table
   */
  @JsonClassDescription("A row stands elsewhere now.")
  record RowMoved(PlanId plan, RowKey from, Row row, @Nullable RowKey standsBefore, SubmittedBy by)
      implements PlanEvent {}

  /**
   * @param before the row as it stood; null in events that did not keep it
   */
  @JsonClassDescription("A row was taken out of its table.")
  record RowDropped(PlanId plan, RowKey row, @Nullable Row before, SubmittedBy by)
      implements PlanEvent {

    /** Without what stood there. */
    public RowDropped(PlanId plan, RowKey row, SubmittedBy by) {
      this(plan, row, null, by);
    }
  }

  @JsonClassDescription(
      "A section (編) was put into the plan, or the one that stood there was changed.")
  record SectionPlaced(PlanId plan, Section section, SubmittedBy by) implements PlanEvent {}

  /**
   * @param before the section as it stood; null in events that did not keep it
   */
  @JsonClassDescription("A section was taken out of the plan.")
  record SectionDropped(PlanId plan, SectionId section, @Nullable Section before, SubmittedBy by)
      implements PlanEvent {

    /** Without what stood there. */
    public SectionDropped(PlanId plan, SectionId section, SubmittedBy by) {
      this(plan, section, null, by);
    }
  }

  @JsonClassDescription(
      "An initiative (取組) was put into the plan, or the one that stood there was changed.")
  record InitiativePlaced(PlanId plan, Initiative initiative, SubmittedBy by)
      implements PlanEvent {}

  /**
   * @param before the initiative as it stood; null in events that did not keep it
   */
  @JsonClassDescription("An initiative was taken out of the plan.")
  record InitiativeDropped(
      PlanId plan, InitiativeId initiative, @Nullable Initiative before, SubmittedBy by)
      implements PlanEvent {

    /** Without what stood there. */
    public InitiativeDropped(PlanId plan, InitiativeId initiative, SubmittedBy by) {
      this(plan, initiative, null, by);
    }
  }

  @JsonClassDescription("A narrative was written, or the one that stood there was changed.")
  record NarrativePlaced(PlanId plan, Narrative narrative, SubmittedBy by) implements PlanEvent {}

  /**
   * @param before the narrative as it stood; null in events that did not keep it
   */
  @JsonClassDescription("A narrative was taken out of the plan.")
  record NarrativeDropped(
      PlanId plan, NarrativeKey narrative, @Nullable Narrative before, SubmittedBy by)
      implements PlanEvent {

    /** Without what stood there. */
    public NarrativeDropped(PlanId plan, NarrativeKey narrative, SubmittedBy by) {
      this(plan, narrative, null, by);
    }
  }

  /**
   * @param before null when the plan had none
   * @param reason null for the first
   */
  @JsonClassDescription("From now on the plan's indicators are judged by this rule.")
  record JudgementRuleChosen(
      PlanId plan,
      @Nullable JudgementRule before,
      JudgementRule rule,
      @Nullable String reason,
      SubmittedBy by)
      implements PlanEvent {}
}
