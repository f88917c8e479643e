package org.kaitei.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.sheet.SheetEvent;

/**
 * The names under which events are stored, for ever: {@code indicator.measurement-corrected}. They
 * are made from the sealed type and the record once, here; renaming a record must keep its entry.
 * Every event is at revision 1 until its JSON changes.
 */
public final class EventNames {

  private static final Map<String, Class<? extends LedgerEvent>> CLASSES = new HashMap<>();
  private static final Map<Class<?>, String> NAMES = new HashMap<>();

  static {
    named("plan.adopted", PlanEvent.PlanAdopted.class);
    named("plan.indicator-named", PlanEvent.IndicatorNamed.class);
    named("plan.row-placed", PlanEvent.RowPlaced.class);
    named("plan.target-set", PlanEvent.TargetSet.class);
    named("plan.target-revised", PlanEvent.TargetRevised.class);
    named("plan.target-dropped", PlanEvent.TargetDropped.class);
    named("plan.revised", PlanEvent.PlanRevised.class);
    named("plan.amended", PlanEvent.PlanAmended.class);
    named("plan.retitled", PlanEvent.PlanRetitled.class);
    named("plan.indicator-renamed", PlanEvent.IndicatorRenamed.class);
    named("plan.indicator-retired", PlanEvent.IndicatorRetired.class);
    named("plan.row-moved", PlanEvent.RowMoved.class);
    named("plan.row-dropped", PlanEvent.RowDropped.class);
    named("plan.section-placed", PlanEvent.SectionPlaced.class);
    named("plan.section-dropped", PlanEvent.SectionDropped.class);
    named("plan.initiative-placed", PlanEvent.InitiativePlaced.class);
    named("plan.initiative-dropped", PlanEvent.InitiativeDropped.class);
    named("plan.narrative-placed", PlanEvent.NarrativePlaced.class);
    named("plan.narrative-dropped", PlanEvent.NarrativeDropped.class);
    named("plan.judgement-rule-chosen", PlanEvent.JudgementRuleChosen.class);
    named("indicator.defined", IndicatorEvent.IndicatorDefined.class);
    named("indicator.redefined", IndicatorEvent.IndicatorRedefined.class);
    named("indicator.break-withdrawn", IndicatorEvent.BreakWithdrawn.class);
    named("indicator.baseline-set", IndicatorEvent.BaselineSet.class);
    named("indicator.baseline-corrected", IndicatorEvent.BaselineCorrected.class);
    named("indicator.measurement-recorded", IndicatorEvent.MeasurementRecorded.class);
    named("indicator.measurement-corrected", IndicatorEvent.MeasurementCorrected.class);
    named("indicator.measurement-finalized", IndicatorEvent.MeasurementFinalized.class);
    named("indicator.measurement-withdrawn", IndicatorEvent.MeasurementWithdrawn.class);
    named("indicator.responsibility-moved", IndicatorEvent.ResponsibilityMoved.class);
    named("sheet.opened", SheetEvent.SheetOpened.class);
    named("sheet.row-reported", SheetEvent.RowReported.class);
    named("sheet.submission-opened", SheetEvent.SubmissionOpened.class);
    named("sheet.due-date-moved", SheetEvent.DueDateMoved.class);
    named("sheet.part-submitted", SheetEvent.PartSubmitted.class);
    named("sheet.part-returned", SheetEvent.PartReturned.class);
    named("sheet.part-confirmed", SheetEvent.PartConfirmed.class);
    named("sheet.part-passed-on", SheetEvent.PartPassedOn.class);
    named("sheet.part-withdrawn", SheetEvent.PartWithdrawn.class);
    named("sheet.published", SheetEvent.SheetPublished.class);
    named("sheet.publication-sealed", SheetEvent.PublicationSealed.class);
    named("note.written", NoteEvent.NoteWritten.class);
    named("note.amended", NoteEvent.NoteAmended.class);
    named("note.retitled", NoteEvent.NoteRetitled.class);
    named("note.moved", NoteEvent.NoteMoved.class);
    named("note.relisted", NoteEvent.NoteRelisted.class);
    named("note.unlisted", NoteEvent.NoteUnlisted.class);
    named("note.retracted", NoteEvent.NoteRetracted.class);
    named("department.founded", DepartmentEvent.DepartmentFounded.class);
    named("department.renamed", DepartmentEvent.DepartmentRenamed.class);
    named("department.split", DepartmentEvent.DepartmentSplit.class);
    named("department.merged", DepartmentEvent.DepartmentsMerged.class);
    named("department.closed", DepartmentEvent.DepartmentClosed.class);
  }

  private EventNames() {}

  private static void named(String name, Class<? extends LedgerEvent> type) {
    CLASSES.put(name, type);
    NAMES.put(type, name);
  }

  /** The name without the stream's kind, which is told beside it: measurement-corrected. */
  public static String kindOf(LedgerEvent event) {
    String name = nameOf(event.getClass());
    return name.substring(name.indexOf('.') + 1);
  }

  public static String nameOf(Class<?> type) {
    String name = NAMES.get(type);
    if (name == null) {
      throw new IllegalArgumentException(type + " has no stored name");
    }
    return name;
  }

  public static Class<? extends LedgerEvent> classOf(String name) {
    Class<? extends LedgerEvent> type = CLASSES.get(name);
    if (type == null) {
      throw new IllegalArgumentException(name + " is not a stored name that this release knows");
    }
    return type;
  }

  /** The revision in which this release writes the event. */
  public static String revisionOf(Class<?> type) {
    StoredRevision revision = type.getAnnotation(StoredRevision.class);
    return revision == null ? "1" : revision.value();
  }

  public static Set<String> all() {
    return Set.copyOf(CLASSES.keySet());
  }
}
