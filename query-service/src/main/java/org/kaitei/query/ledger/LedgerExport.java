package org.kaitei.query.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kaitei.access.person.Person;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.department.Departments;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.springframework.context.MessageSource;

/**
 * Writes all that fits, oldest first, as it comes from the topic: it holds a few hundred events,
 * however many the ledger has.
 */
public final class LedgerExport {

  private final ViewReader reader;
  private final StoredEvents events;
  private final MessageSource messages;
  private final Function<Collection<String>, List<Person>> people;

  /**
   * @param messages in which the heads of columns and the kinds of events are said
   * @param people knows the persons behind subjects
   */
  public LedgerExport(
      ViewReader reader,
      StoredEvents events,
      MessageSource messages,
      Function<Collection<String>, List<Person>> people) {
    this.reader = reader;
    this.events = events;
    this.messages = messages;
    this.people = people;
  }

  /**
   * What is exported: what fits of the ledger from one position to another.
   *
   * @param views at the moment of the file
   * @param last smaller than the first when there is nothing
   */
  record Selection(ViewsAt views, Wanted wanted, long first, long last) {}

  /**
   * Looks what there is to be exported, so that all that is wrong with a question is said before
   * anything is written.
   */
  Selection select(LedgerFilter filter, Moment moment) {
    ViewsAt views = reader.at(moment.asOf());
    Wanted wanted = Wanted.of(filter, views);
    ViewsAt until = filter.to() == null ? views : views.until(filter.to());
    long first = LedgerEnd.before(filter.from(), views) + 1;
    return new Selection(views, wanted, first, LedgerEnd.of(until).position());
  }

  /**
   * @throws IOException when whoever asked for it has gone, which ends the reading
   */
  void write(Selection selection, LedgerFormat format, Locale locale, OutputStream out)
      throws IOException {
    var words =
        new EntryWords(selection.views(), Departments.of(reader.now()), people, messages, locale);
    LedgerFormat.Lines lines = format.lines(out, words);
    if (selection.first() <= selection.last()) {
      write(selection, lines);
    }
    lines.end();
  }

  private void write(Selection selection, LedgerFormat.Lines lines) throws IOException {
    Instant since = selection.first() == 1 ? null : selection.wanted().filter().from();
    try (StoredReading reading = events.read(selection.first(), since)) {
      long position = 0;
      while (position < selection.last()) {
        SequencedEvent next = reading.next();
        position = next.position();
        List<LedgerEntry> fitting = fitting(next, selection.wanted());
        if (!fitting.isEmpty() && position <= selection.last()) {
          lines.write(next, fitting);
        }
      }
    }
  }

  private static List<LedgerEntry> fitting(SequencedEvent event, Wanted wanted) {
    return event.decoded().parts().stream()
        .map((RecordedEvent part) -> LedgerEntry.of(part))
        .filter(entry -> wanted.fits(Searched.of(entry)))
        .toList();
  }
}
