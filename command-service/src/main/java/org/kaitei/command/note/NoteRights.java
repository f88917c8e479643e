package org.kaitei.command.note;

import java.time.LocalDate;
import java.util.Map;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Acting;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RelistNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.command.plan.PlanStream;
import org.kaitei.ledger.Refusal;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.Row;
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
   * @throws Refusal {@code not-allowed}, {@code not-your-department}, {@code not-your-comment}
   */
  void require(Note standing, NoteCommand command) {
    Actor actor = Acting.now();
    if (command instanceof WriteNote written) {
      requireOn(written.place(), NoteCommand.toWrite(written.kind()), command);
      return;
    }
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
          requireOn(c.to().of(standing.place().plan()), right, command);
      case RelistNote c -> requireOn(c.further().of(standing.place().plan()), right, command);
      default -> {}
    }
  }

  private void requireOn(NotePlace place, Right right, NoteCommand command) {
    if (Acting.now().mayEverywhere(right)) {
      return;
    }
    if (place.rows().isEmpty()) {
      responsibility.require(right, null, command.by().dayInJapan());
    }
    LocalDate today = command.by().dayInJapan();
    var plan = streams.open(PlanStream.class, PlanStream::new, place.plan().stream()).state();
    place
        .rows()
        .forEach(
            row -> responsibility.require(right, department(plan.rows().get(row), today), today));
  }

  private String department(Row row, LocalDate on) {
    Indicator indicator =
        streams.open(IndicatorStream.class, IndicatorStream::new, row.indicator().stream()).state();
    return indicator.responsibility().on(on);
  }
}
