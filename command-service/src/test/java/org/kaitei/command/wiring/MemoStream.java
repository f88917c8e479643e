package org.kaitei.command.wiring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.command.ledger.LedgerStream;
import org.kaitei.command.ledger.Streams;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.PlanId;

/** The smallest stream that can show what the wiring does: it remembers its last text. */
@Aggregate(type = "note", cache = "openStreams")
class MemoStream extends LedgerStream<String, NoteEvent> {

  MemoStream() {
    super("");
  }

  @EventSourcingHandler
  void on(NoteWritten event) {
    became(event, event.text());
  }

  /**
   * @param expected what the memo must say now, or the write is refused; null for anything
   * @param fault what goes wrong after the event was applied; null for nothing
   */
  record Write(NoteId memo, String text, String expected, RuntimeException fault)
      implements LedgerCommand {

    static Write to(String memo, String text) {
      return new Write(new NoteId(memo), text, null, null);
    }

    Write expecting(String now) {
      return new Write(memo, text, now, fault);
    }

    Write failing(RuntimeException with) {
      return new Write(memo, text, expected, with);
    }

    @Override
    public StreamId stream() {
      return memo.stream();
    }

    @Override
    public SubmittedBy by() {
      return new SubmittedBy("local", null, Instant.EPOCH);
    }

    @Override
    public Right right() {
      return Right.NOTE;
    }

    @Override
    public String commandName() {
      return "memo";
    }

    private List<NoteEvent> decide(String now) {
      if (expected != null && !expected.equals(now)) {
        throw Refusal.conflict("other-text", Map.of("text", now));
      }
      if (Objects.equals(text, now)) {
        return List.of();
      }
      var place = new NotePlace(new PlanId("p"), null, null);
      return List.of(new NoteWritten(memo, place, NoteKind.PROGRESS, null, text, null, by()));
    }
  }

  /** Lets one memo say what another one says. */
  record Copy(NoteId from, NoteId to) implements LedgerCommand {

    @Override
    public StreamId stream() {
      return to.stream();
    }

    @Override
    public SubmittedBy by() {
      return new SubmittedBy("local", null, Instant.EPOCH);
    }

    @Override
    public Right right() {
      return Right.NOTE;
    }

    @Override
    public String commandName() {
      return "copy-memo";
    }
  }

  /** Takes the commands. */
  static class Handler {

    private final Streams streams;

    Handler(Streams streams) {
      this.streams = streams;
    }

    @CommandHandler(commandName = "memo")
    Answer handle(Write command) {
      Answer answer =
          streams.open(MemoStream.class, MemoStream::new, command.stream()).decide(command::decide);
      if (command.fault != null) {
        throw command.fault;
      }
      return answer;
    }

    @CommandHandler(commandName = "copy-memo")
    Answer handle(Copy command) {
      String text =
          streams.open(MemoStream.class, MemoStream::new, command.from().stream()).state();
      return streams
          .open(MemoStream.class, MemoStream::new, command.stream())
          .decide(Write.to(command.to().value(), text)::decide);
    }
  }
}
