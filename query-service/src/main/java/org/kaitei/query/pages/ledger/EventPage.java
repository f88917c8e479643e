package org.kaitei.query.pages.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.EventJson;
import org.kaitei.query.ledger.EventDocument;
import org.kaitei.query.ledger.StoredForm;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import tools.jackson.databind.json.JsonMapper;

/**
 * One event: what it says in words, where it stands, and what was stored.
 *
 * @param lines one, or one for each part of an event that was split since it was stored
 * @param correction where the figure that it speaks of is corrected; null where it speaks of none,
 *     or that is not for who is here
 * @param json the event as it was stored, set out in lines
 * @param beforeInStream the event before it in its stream; null for the first, and so on
 */
public record EventPage(
    Frame frame,
    List<LedgerLine> lines,
    @Nullable String correction,
    StoredForm stored,
    String json,
    @Nullable Link beforeInStream,
    @Nullable Link afterInStream,
    @Nullable Link beforeInLedger,
    @Nullable Link afterInLedger) {

  static EventPage of(
      EventDocument event, LedgerNames names, @Nullable String correction, Visit visit) {
    JsonMapper mapper = EventJson.mapper();
    long position = event.stored().position();
    Link ledger = new Link(visit.words().say("ledger"), visit.to("/ledger"));
    return new EventPage(
        Frame.of(
            visit,
            visit.words().say("event", String.valueOf(position)),
            List.of(Frame.home(visit), ledger),
            "/api/events/" + position,
            event),
        event.entries().stream().map(entry -> LedgerLine.whole(entry, names, visit)).toList(),
        correction,
        event.stored(),
        mapper
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(mapper.readTree(event.stored().payload())),
        link(event.before(), visit),
        link(event.after(), visit),
        link(position > 1 ? position - 1 : null, visit),
        link(event.newest() > position ? event.newest() : null, visit));
  }

  private static @Nullable Link link(@Nullable Long position, Visit visit) {
    return position == null ? null : LedgerLine.event(position, visit);
  }
}
