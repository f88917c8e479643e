package org.kaitei.command.note;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Acting;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RelistNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.plan.PlanStream;
import org.kaitei.ledger.Refusal;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.springframework.stereotype.Component;

/**
 * Who may say something where: a department on the rows that it answers for, and nowhere else; an
 * expert everywhere, and to amend only what they said themselves.
 */
@Component
class NoteRights {

  private final Streams streams;
  private final Responsibility responsibility;

  NoteRights(Streams streams, Responsibility responsibility) {
    this.streams = streams;
    this.responsibility = responsibility;
  }

  /**
   * @param standing the note before the command
   * @throws Refusal {@code note-not-found} for one that was never written, {@code not-allowed},
   *     {@code not-your-department}, {@code not-your-comment}
   */
  void require(Note standing, NoteCommand command) {
    Actor actor = Acting.now();
    if (command instanceof WriteNote written) {
      requireOnNew(written.place(), NoteCommand.toWrite(written.kind()), command);
      return;
    }
    standing.requireWritten(command.note());
    Right right = NoteCommand.toWrite(standing.written().kind());
    actor.require(right);
    String writer = standing.written().by().subject();
    if (right == Right.COMMENT
        && !actor.mayEverywhere(Right.NOTE)
        && !actor.subject().equals(writer)) {
      throw Refusal.forbidden("not-your-comment", Map.of("right", right));
    }
    requireOn(standing.place(), right, command);
    switch (command) {
      case AmendNote c when c.to() != null ->
          requireOnNew(c.to().of(standing.place().plan()), right, command);
      case RelistNote c -> requireOnNew(c.further().of(standing.place().plan()), right, command);
      default -> {}
    }
  }

  /** A row that is not there is told as that, and not as another department's. */
  private void requireOnNew(NotePlace place, Right right, NoteCommand command) {
    if (!Acting.now().mayEverywhere(right)) {
      PlaceInPlan.require(place, plan(place));
    }
    requireOn(place, right, command);
  }

  private void requireOn(NotePlace place, Right right, NoteCommand command) {
    if (Acting.now().mayEverywhere(right)) {
      return;
    }
    LocalDate today = command.by().dayInJapan();
    if (place.rows().isEmpty()) {
      responsibility.require(right, null, today);
    }
    Plan plan = plan(place);
    for (RowKey row : place.rows()) {
      responsibility.require(right, department(plan.rows().get(row), today), today);
    }
  }

  private Plan plan(NotePlace place) {
    return streams.open(PlanStream.class, PlanStream::new, place.plan().stream()).state();
  }

  /** Nobody answers for a row that has left the plan. */
  private @Nullable String department(@Nullable Row row, LocalDate on) {
    return row == null
        ? null
        : streams
            .open(IndicatorStream.class, IndicatorStream::new, row.indicator().stream())
            .state()
            .responsibility()
            .on(on);
  }
}
