package org.kaitei.query.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.publication.Publication;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.kaitei.sheet.SheetId;

/**
 * What became of a sheet besides its rows: its parts, every step that was taken, and what was
 * published of it.
 */
public record SubmissionView(List<HeldPart> parts, List<Step> steps, List<Publication> publications)
    implements View<SubmissionView> {

  public static final ViewKind<SubmissionView> KIND =
      new ViewKind<>(
          "submission",
          SubmissionView.class,
          new SubmissionView(List.of(), List.of(), List.of()),
          true);

  private static final Function<HeldPart, DepartmentId> DEPARTMENT = HeldPart::department;
  private static final Function<Publication, Integer> NUMBER = Publication::number;

  public static ViewKey<SubmissionView> of(SheetId sheet) {
    return KIND.of(sheet.stream().id());
  }

  @Override
  public SubmissionView after(RecordedEvent recorded) {
    return recorded.event() instanceof SheetEvent event && isStep(event)
        ? after(event, recorded).and(Step.of(recorded))
        : this;
  }

  private static boolean isStep(SheetEvent event) {
    return !(event instanceof SheetOpened || event instanceof RowReported);
  }

  private SubmissionView after(SheetEvent event, RecordedEvent recorded) {
    Changed now = Changed.by(recorded);
    return switch (event) {
      case SheetOpened e -> this;
      case RowReported e -> this;
      case SubmissionOpened e -> asked(e.parts(), now);
      case DueDateMoved e -> changed(e.department(), part -> part.due(e.after()));
      case PartSubmitted e ->
          changed(e.department(), part -> part.submitted(e.by().subject(), now));
      case PartReturned e -> changed(e.department(), part -> part.returned(e.reason(), now));
      case PartConfirmed e -> changed(e.department(), part -> part.confirmed(now));
      case PartPassedOn e -> passedOn(e, now);
      case PartWithdrawn e -> without(e.department());
      case SheetPublished e -> published(Publication.of(e, now));
      case PublicationSealed e ->
          publication(e.number()).map(p -> published(p.keptAs(e, now))).orElse(this);
    };
  }

  private SubmissionView asked(List<Part> asked, Changed now) {
    List<HeldPart> all = parts;
    for (Part part : asked) {
      all = InOrder.put(all, DEPARTMENT, HeldPart.asked(part.department(), part.dueOn(), now));
    }
    return new SubmissionView(all, steps, publications);
  }

  private SubmissionView changed(DepartmentId department, UnaryOperator<HeldPart> change) {
    return part(department)
        .map(part -> InOrder.put(parts, DEPARTMENT, change.apply(part)))
        .map(all -> new SubmissionView(all, steps, publications))
        .orElse(this);
  }

  private SubmissionView passedOn(PartPassedOn e, Changed now) {
    return part(e.department())
        .map(gone -> without(gone.department()).asked(e.to(), gone.dueOn(), now))
        .orElse(this);
  }

  private SubmissionView asked(List<DepartmentId> heirs, LocalDate dueOn, Changed now) {
    List<HeldPart> all = parts;
    for (DepartmentId heir : heirs) {
      HeldPart part =
          part(heir)
              .map(there -> there.askedAnew(now))
              .orElseGet(() -> HeldPart.asked(heir, dueOn, now));
      all = InOrder.put(all, DEPARTMENT, part);
    }
    return new SubmissionView(all, steps, publications);
  }

  private SubmissionView without(DepartmentId department) {
    List<HeldPart> others = InOrder.without(parts, part -> part.department().equals(department));
    return new SubmissionView(others, steps, publications);
  }

  private SubmissionView published(Publication publication) {
    return new SubmissionView(parts, steps, InOrder.put(publications, NUMBER, publication));
  }

  private SubmissionView and(Step step) {
    return new SubmissionView(parts, InOrder.and(steps, step), publications);
  }

  public Optional<HeldPart> part(DepartmentId department) {
    return InOrder.find(parts, DEPARTMENT, department);
  }

  public Optional<Publication> publication(int number) {
    return InOrder.find(publications, NUMBER, number);
  }

  public Optional<Publication> lastPublication() {
    return publications.isEmpty() ? Optional.empty() : Optional.of(publications.getLast());
  }

  public SheetStatus status() {
    if (lastPublication().isPresent() && parts.stream().noneMatch(this::takenUpAgain)) {
      return SheetStatus.PUBLISHED;
    }
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.state().isDue())) {
      return SheetStatus.OPEN;
    }
    return parts.stream().allMatch(part -> part.state() == PartState.CONFIRMED)
        ? SheetStatus.CONFIRMED
        : SheetStatus.SUBMITTED;
  }

  private boolean takenUpAgain(HeldPart part) {
    return part.state() != PartState.CONFIRMED
        && part.changed().position() > publications.getLast().published().position();
  }
}
