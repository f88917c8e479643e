package org.kaitei.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
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

  /** What a client wanted to say of a place. */
  public record Wanted(Map<String, Object> sent, Place place) {}

  private record Row(long revision, LedgerEvent event) {}

  /** Of one place, as far as the stream was read back. */
  private static final class Sides {

    private final Wanted wanted;
    private Map<String, Object> now;
    private Map<String, Object> basedOn;

    private Sides(Wanted wanted) {
      this.wanted = wanted;
    }

    private boolean areWholeBefore(Row row, long known) {
      Map<String, Object> said = said(row, wanted.place());
      now = now == null ? said : now;
      basedOn = row.revision() <= known ? said : null;
      return basedOn != null;
    }

    private Map<String, Object> besides(Map<String, Object> facts) {
      var all = new LinkedHashMap<>(facts);
      all.put("basedOn", basedOn);
      all.put("now", now);
      all.put("sent", wanted.sent());
      return all;
    }

    private Fault in(Fault fault) {
      return new Fault(fault.cell(), fault.pointer(), fault.code(), besides(fault.facts()));
    }
  }

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
    Sides sides = new Sides(new Wanted(sent, place));
    read(stream, known, List.of(sides));
    return new Refusal(
        changedSince.kind(),
        changedSince.code(),
        sides.besides(changedSince.facts()),
        changedSince.faults());
  }

  /**
   * The same for what was wanted of several places of the stream.
   *
   * @param wanted what the client wanted where the fault points; nothing when it is not about a
   *     place that changed
   */
  public Refusal shownInEach(
      Refusal changedSince, StreamId stream, long known, Function<Fault, Optional<Wanted>> wanted) {
    Map<String, Sides> places = new LinkedHashMap<>();
    for (Fault fault : changedSince.faults()) {
      wanted.apply(fault).ifPresent(w -> places.put(fault.pointer(), new Sides(w)));
    }
    read(stream, known, places.values());
    return new Refusal(
        changedSince.kind(),
        changedSince.code(),
        changedSince.facts(),
        changedSince.faults().stream()
            .map(
                fault ->
                    places.containsKey(fault.pointer())
                        ? places.get(fault.pointer()).in(fault)
                        : fault)
            .toList());
  }

  private void read(StreamId stream, long known, Collection<Sides> places) {
    List<Sides> open = new ArrayList<>(places);
    try (Stream<Row> rows = store.sql(BACKWARDS).param(stream.value()).query(this::row).stream()) {
      Iterator<Row> row = rows.iterator();
      while (row.hasNext() && !open.isEmpty()) {
        Row next = row.next();
        open.removeIf(sides -> sides.areWholeBefore(next, known));
      }
    }
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
