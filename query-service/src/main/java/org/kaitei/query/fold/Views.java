package org.kaitei.query.fold;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SplitEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.note.NoteEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.DirectoryView;
import org.kaitei.query.department.ResponsibilitiesView;
import org.kaitei.query.history.AimsView;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.judgement.RuleView;
import org.kaitei.query.ledger.LedgerView;
import org.kaitei.query.ledger.MentionsView;
import org.kaitei.query.note.NoteHistoryView;
import org.kaitei.query.note.NoteView;
import org.kaitei.query.note.NotesView;
import org.kaitei.query.plan.PlanHistoryView;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlansView;
import org.kaitei.query.publication.PublishedView;
import org.kaitei.query.search.Wordings;
import org.kaitei.query.search.WordingsView;
import org.kaitei.query.sheet.SheetHistoryView;
import org.kaitei.query.sheet.SheetView;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.submission.SubmissionsView;
import org.kaitei.query.views.Shape;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetId;

/** The table of contents: all kinds of views, and which of them an event changes. */
public final class Views {

  private static final List<ViewKind<?>> STREAMS =
      List.of(PlanView.KIND, IndicatorView.KIND, SheetView.KIND, NoteView.KIND, DirectoryView.KIND);

  /**
   * To be raised when the same fields of the views hold something else, or are stored otherwise.
   */
  private static final int MEANING = 5;

  static final List<ViewKind<?>> ALL =
      List.of(
          PlansView.KIND,
          PlanView.KIND,
          PlanHistoryView.KIND,
          IndicatorView.KIND,
          HistoryView.KIND,
          AimsView.KIND,
          AimsView.KNOWN,
          SheetView.KIND,
          SheetHistoryView.KIND,
          NoteView.KIND,
          NoteHistoryView.KIND,
          NotesView.KIND,
          NotesView.KNOWN,
          RuleView.KIND,
          DirectoryView.KIND,
          ResponsibilitiesView.KIND,
          SubmissionView.KIND,
          SubmissionsView.KIND,
          PublishedView.KIND,
          WordingsView.KIND,
          MentionsView.KIND,
          LedgerView.KIND);

  public static final Shape SHAPE = Shape.of(MEANING, ALL);

  private Views() {}

  /** The view of a stream; none for a kind of stream that does not exist. */
  public static Optional<ViewKey<?>> of(StreamId stream) {
    for (ViewKind<?> kind : STREAMS) {
      if (kind.name().equals(stream.kind())) {
        return Optional.of(kind.of(stream.id()));
      }
    }
    return Optional.empty();
  }

  /** Every event stands in the ledger, whatever else shows it. */
  public static List<ViewKey<?>> changedBy(RecordedEvent recorded) {
    Set<ViewKey<?>> changed = new LinkedHashSet<>(shownIn(recorded));
    if (!Wordings.of(recorded).isEmpty()) {
      changed.add(WordingsView.holding(recorded.position()));
    }
    changed.addAll(MentionsView.toldBy(recorded));
    changed.add(LedgerView.holding(recorded.position()));
    return List.copyOf(changed);
  }

  private static List<ViewKey<?>> shownIn(RecordedEvent recorded) {
    LedgerEvent event = recorded.event();
    return switch (event) {
      case PlanEvent e -> changedBy(e, recorded.revision(), recorded.position());
      case IndicatorEvent e -> changedBy(e, recorded);
      case SheetEvent e -> changedBy(e, recorded.revision());
      case NoteEvent e -> changedBy(e, recorded.revision(), recorded.position());
      case DepartmentEvent e -> List.of(DirectoryView.KEY);
      case SplitEvent e -> changedByAny(recorded.parts());
      default -> throw new IllegalArgumentException("no view knows " + event.getClass());
    };
  }

  private static List<ViewKey<?>> changedByAny(List<RecordedEvent> parts) {
    Set<ViewKey<?>> changed = new LinkedHashSet<>();
    parts.forEach(part -> changed.addAll(changedBy(part)));
    return List.copyOf(changed);
  }

  private static List<ViewKey<?>> changedBy(IndicatorEvent event, RecordedEvent recorded) {
    ViewKey<?> indicator = IndicatorView.KIND.of(event.indicator());
    ViewKey<?> history = HistoryView.holding(event.indicator(), recorded.revision());
    return ResponsibilitiesView.isToldBy(event)
        ? List.of(indicator, history, ResponsibilitiesView.KEY)
        : List.of(indicator, history);
  }

  private static List<ViewKey<?>> changedBy(PlanEvent event, long revision, long position) {
    ViewKey<?> plan = PlanView.KIND.of(event.plan());
    ViewKey<?> history = PlanHistoryView.holding(event.plan(), revision);
    return switch (event) {
      case PlanEvent.PlanAdopted e -> List.of(plan, history, PlansView.KEY);
      case PlanEvent.PlanRevised e -> List.of(plan, history, PlansView.KEY);
      case PlanEvent.PlanRetitled e -> List.of(plan, history, PlansView.KEY);
      case PlanEvent.IndicatorNamed e ->
          List.of(plan, history, IndicatorView.KIND.of(e.indicator()));
      case PlanEvent.TargetSet e -> aims(plan, history, e.indicator(), position);
      case PlanEvent.TargetRevised e -> aims(plan, history, e.indicator(), position);
      case PlanEvent.TargetDropped e -> aims(plan, history, e.indicator(), position);
      case PlanEvent.PlanAmended e -> List.of(plan, history);
      case PlanEvent.IndicatorRenamed e -> aims(plan, history, e.indicator(), position);
      case PlanEvent.IndicatorRetired e -> aims(plan, history, e.indicator(), position);
      case PlanEvent.RowPlaced e -> List.of(plan, history);
      case PlanEvent.RowMoved e -> List.of(plan, history);
      case PlanEvent.RowDropped e -> List.of(plan, history);
      case PlanEvent.SectionPlaced e -> List.of(plan, history);
      case PlanEvent.SectionDropped e -> List.of(plan, history);
      case PlanEvent.InitiativePlaced e -> List.of(plan, history);
      case PlanEvent.InitiativeDropped e -> List.of(plan, history);
      case PlanEvent.NarrativePlaced e -> List.of(plan, history);
      case PlanEvent.NarrativeDropped e -> List.of(plan, history);
      case PlanEvent.JudgementRuleChosen e -> List.of(plan, history, RuleView.KIND.of(e.plan()));
    };
  }

  /** What a plan says about an indicator belongs into the histories of both. */
  private static List<ViewKey<?>> aims(
      ViewKey<?> plan, ViewKey<?> history, IndicatorId indicator, long position) {
    return List.of(
        plan,
        history,
        IndicatorView.KIND.of(indicator),
        AimsView.holding(indicator, position),
        AimsView.KNOWN.of(indicator));
  }

  private static List<ViewKey<?>> changedBy(SheetEvent event, long revision) {
    SheetId id = new SheetId(event.plan(), event.year());
    ViewKey<?> sheet = SheetView.KIND.of(id.stream().id());
    ViewKey<?> history = SheetHistoryView.holding(id, revision);
    ViewKey<?> submission = SubmissionView.of(id);
    return switch (event) {
      case SheetEvent.SheetOpened e -> List.of(sheet, history, PlanView.KIND.of(e.plan()));
      case SheetEvent.RowReported e -> List.of(sheet, history);
      case SheetEvent.SubmissionOpened e ->
          List.of(sheet, history, submission, SubmissionsView.KEY);
      case SheetEvent.DueDateMoved e -> List.of(sheet, history, submission);
      case SheetEvent.PartSubmitted e -> List.of(sheet, history, submission);
      case SheetEvent.PartReturned e -> List.of(sheet, history, submission);
      case SheetEvent.PartConfirmed e -> List.of(sheet, history, submission);
      case SheetEvent.PartPassedOn e -> List.of(sheet, history, submission);
      case SheetEvent.PartWithdrawn e -> List.of(sheet, history, submission);
      case SheetEvent.SheetPublished e -> List.of(sheet, history, submission, PublishedView.KEY);
      case SheetEvent.PublicationSealed e -> List.of(sheet, history, submission, PublishedView.KEY);
    };
  }

  private static List<ViewKey<?>> changedBy(NoteEvent event, long revision, long position) {
    ViewKey<?> note = NoteView.KIND.of(event.note());
    ViewKey<?> history = NoteHistoryView.holding(event.note(), revision);
    return switch (event) {
      case NoteEvent.NoteAmended e -> List.of(note, history);
      case NoteEvent.NoteRetitled e -> List.of(note, history);
      case NoteEvent.NoteWritten e -> placed(note, history, e, position);
      case NoteEvent.NoteMoved e -> placed(note, history, e, position);
      case NoteEvent.NoteRelisted e -> placed(note, history, e, position);
      case NoteEvent.NoteUnlisted e -> placed(note, history, e, position);
      case NoteEvent.NoteRetracted e -> placed(note, history, e, position);
    };
  }

  private static List<ViewKey<?>> placed(
      ViewKey<?> note, ViewKey<?> history, NoteEvent event, long position) {
    PlanId plan = event.place().plan();
    return List.of(note, history, NotesView.holding(plan, position), NotesView.KNOWN.of(plan));
  }
}
