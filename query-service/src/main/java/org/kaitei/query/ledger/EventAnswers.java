package org.kaitei.query.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.StreamId;
import org.kaitei.query.department.DirectoryView;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.note.NoteHistoryView;
import org.kaitei.query.plan.PlanHistoryView;
import org.kaitei.query.sheet.SheetHistoryView;
import org.kaitei.query.views.Entry;
import org.kaitei.query.views.Stretches;
import org.kaitei.query.views.Stretches.Span;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers what one event is and stands between. */
public final class EventAnswers {

  private static final Map<String, Stretches<?, ?>> HISTORIES =
      Map.of(
          "plan", PlanHistoryView.STRETCHES,
          "indicator", HistoryView.STRETCHES,
          "sheet", SheetHistoryView.STRETCHES,
          "note", NoteHistoryView.STRETCHES);

  private final ViewReader reader;
  private final StoredEvents events;

  public EventAnswers(ViewReader reader, StoredEvents events) {
    this.reader = reader;
    this.events = events;
  }

  /**
   * @throws Refusal when there was no such event
   */
  @QueryHandler
  public EventDocument one(EventAt question) {
    ViewsAt views = reader.at(question.moment().asOf());
    long position = question.position();
    List<LedgerEntry> around =
        LedgerEntries.newestFirst(views, position + 1)
            .takeWhile(entry -> entry.position() >= position)
            .toList();
    List<LedgerEntry> entries =
        around.stream().filter(entry -> entry.position() == position).toList().reversed();
    if (entries.isEmpty()) {
      throw Refusal.notFound("event", position);
    }
    LedgerEntry own = entries.getFirst();
    long newest = around.getFirst().position();
    Long after = position(views, own.stream(), own.revision() + 1);
    return new EventDocument(
        StoredForm.of(events.at(position, own.recordedAt())),
        entries,
        position(views, own.stream(), own.revision() - 1),
        after,
        newest,
        views.mark(),
        after == null ? newest : Math.max(newest, after));
  }

  private static Long position(ViewsAt views, StreamId stream, long revision) {
    return at(views, stream, revision)
        .filter(entry -> !entry.recordedAt().isAfter(views.mark()))
        .map(Entry::position)
        .findFirst()
        .orElse(null);
  }

  private static Stream<? extends Entry> at(ViewsAt views, StreamId stream, long revision) {
    Stretches<?, ?> history = HISTORIES.get(stream.kind());
    if (history != null) {
      return history.read(views, stream.id(), new Span(revision, revision)).stream();
    }
    return views.find(DirectoryView.KEY).stream()
        .flatMap(directory -> directory.state().steps().stream())
        .filter(step -> step.revision() == revision);
  }
}
