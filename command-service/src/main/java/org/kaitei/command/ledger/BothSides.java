package org.kaitei.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SplitEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.Upcasters;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows whom somebody else overtook both sides: what they had read and what stands now, each with
 * who said it, when, and in which revision; and what they themselves sent.
 */
public final class BothSides {

  private static final String BACKWARDS =
      """
      select revision + 1, name, name_revision, payload from event
      where stream = ? order by revision desc
      """;

  /** One place of a stream that events speak of, such as the figure of a period. */
  @FunctionalInterface
  public interface Place {

    /** What stands there after the event; nothing when it speaks of another place. */
    Optional<Map<String, Object>> after(LedgerEvent event);
  }

  private record Row(long revision, LedgerEvent event) {}

  private final JdbcClient store;
  private final Upcasters upcasters;

  public BothSides(JdbcClient store, Upcasters upcasters) {
    this.store = store;
    this.upcasters = upcasters;
  }

  /**
   * The same refusal with the facts {@code basedOn}, which is null when nothing stood there, {@code
   * now} and {@code sent}.
   *
   * @param known the revision that the client had read
   */
  public Refusal shownIn(
      Refusal changedSince, StreamId stream, long known, Map<String, Object> sent, Place place) {
    Map<String, Object> now = null;
    Map<String, Object> basedOn = null;
    try (Stream<Row> rows = store.sql(BACKWARDS).param(stream.value()).query(this::row).stream()) {
      Iterator<Row> row = rows.iterator();
      while (row.hasNext() && basedOn == null) {
        Row next = row.next();
        Map<String, Object> said = said(next, place);
        now = now == null ? said : now;
        basedOn = next.revision() <= known ? said : null;
      }
    }
    var facts = new LinkedHashMap<>(changedSince.facts());
    facts.put("basedOn", basedOn);
    facts.put("now", now);
    facts.put("sent", sent);
    return new Refusal(changedSince.kind(), changedSince.code(), facts, changedSince.faults());
  }

  private Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong(1),
        EventJson.read(row.getString(2), row.getString(3), row.getString(4), upcasters));
  }

  /** Null when the row speaks of another place. */
  private static Map<String, Object> said(Row row, Place place) {
    List<LedgerEvent> events =
        row.event() instanceof SplitEvent split ? split.parts() : List.of(row.event());
    for (LedgerEvent event : events.reversed()) {
      Optional<Map<String, Object>> said = place.after(event);
      if (said.isPresent()) {
        var told = new LinkedHashMap<>(said.get());
        told.put("by", event.by().subject());
        told.put("department", event.by().department());
        told.put("at", event.by().submittedAt());
        told.put("revision", row.revision());
        return told;
      }
    }
    return null;
  }
}
