package org.kaitei.query.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Units;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.grid.GridDocument.Cell;
import org.kaitei.query.grid.GridDocument.Recording;
import org.kaitei.query.grid.GridDocument.Row;
import org.kaitei.query.grid.GridDocument.Told;
import org.kaitei.query.history.Revision;
import org.kaitei.query.indicator.IndicatorView;

/** Goes through an indicator's revisions and keeps what stood after each recording. */
final class Grid {

  private static final String BASELINE = "baseline";
  private static final String MEASUREMENT = "measurement";

  /** Of a grid: some thirty screens. Beyond, nobody reads it, and it takes the memory. */
  static final int MOST_CELLS = 50_000;

  private final GridRows shown;
  private final Units units;
  private final Set<Place> seen = new HashSet<>();
  private final Map<Place, Cell> standing = new HashMap<>();
  private final Set<Place> changed = new HashSet<>();
  private final List<Recording> recordings = new ArrayList<>();
  private final List<Map<Place, Cell>> columns = new ArrayList<>();
  private Instant open;

  /**
   * @param units that the indicator's figures were recorded in
   */
  Grid(GridRows shown, Units units) {
    this.shown = shown;
    this.units = units;
  }

  /** Where a figure stands: baselines first, then by what it describes. */
  private record Place(String kind, String component, Period period) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::kind)
            .thenComparing(Place::period)
            .thenComparing(Place::component, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** What stood before the first revision. */
  void beginWith(IndicatorView indicator) {
    for (var held : indicator.baselines()) {
      var place = new Place(BASELINE, held.component(), held.baseline().period());
      stand(place, cell(held.baseline().figure(), held.changed().position()));
    }
    for (var held : indicator.measurements()) {
      stand(
          new Place(MEASUREMENT, held.component(), held.period()),
          held.measurement() == null
              ? withdrawn(held.changed().position())
              : cell(held.figure(), held.changed().position()));
    }
  }

  void after(Revision revision) {
    if (!revision.recordedAt().equals(open)) {
      close();
      open = revision.recordedAt();
      recordings.add(
          new Recording(open, revision.recordedBy(), revision.department(), new ArrayList<>()));
    }
    recordings.getLast().events().add(told(revision));
    if (revision.kind().startsWith(MEASUREMENT)) {
      measured(new Place(MEASUREMENT, revision.component(), revision.period()), cell(revision));
    } else if (revision.kind().startsWith(BASELINE)) {
      leave(revision.component());
      put(new Place(BASELINE, revision.component(), revision.period()), cell(revision));
    }
  }

  /** A figure that is only said to be final, or from where it is, stands since before. */
  private void measured(Place place, Cell cell) {
    put(place, cell.after(standing.get(place)));
  }

  private void put(Place place, Cell cell) {
    stand(place, cell);
    changed.add(place);
  }

  private void stand(Place place, Cell cell) {
    if (shown.hold(place.component, place.period)) {
      standing.put(place, cell);
      seen.add(place);
    }
  }

  /** There is one baseline, also when it moves to another period. */
  private void leave(String component) {
    standing
        .keySet()
        .removeIf(
            place -> place.kind.equals(BASELINE) && Objects.equals(place.component, component));
  }

  private void close() {
    if (open != null) {
      knowsItsBounds();
      Map<Place, Cell> column = new HashMap<>();
      standing.forEach((place, cell) -> column.put(place, cell.standing(changed.contains(place))));
      columns.add(column);
      changed.clear();
      open = null;
    }
  }

  private void knowsItsBounds() {
    long cells = (long) seen.size() * (columns.size() + 1);
    if (cells > MOST_CELLS) {
      throw Refusal.malformed("grid-too-large", Map.of("cells", cells, "most", MOST_CELLS));
    }
  }

  List<Recording> recordings() {
    return List.copyOf(recordings);
  }

  List<Row> rows() {
    close();
    Map<Place, Row> rows = new TreeMap<>();
    for (Map<Place, Cell> column : columns) {
      for (Place place : column.keySet()) {
        rows.computeIfAbsent(place, this::row);
      }
    }
    return List.copyOf(rows.values());
  }

  private Row row(Place place) {
    List<Cell> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.get(place)));
    return new Row(place.kind, place.component, place.period, cells);
  }

  private static Told told(Revision revision) {
    return new Told(
        revision.revision(),
        revision.position(),
        revision.kind(),
        revision.reason(),
        revision.eventId());
  }

  private Cell cell(Revision revision) {
    if (revision.kind().endsWith("-withdrawn")) {
      return withdrawn(revision.position());
    }
    Object after = revision.after();
    Object value = after instanceof Map<?, ?> dated ? dated.get("value") : after;
    return cell(value == null ? null : value.toString(), revision.position());
  }

  private static Cell withdrawn(long position) {
    return new Cell(null, "withdrawn", false, null, position);
  }

  private Cell cell(Figure figure, long position) {
    return cell(figure.decimal(), position);
  }

  private Cell cell(String value, long position) {
    return value == null
        ? new Cell(null, "not-measured", false, null, position)
        : new Cell(value, "measured", false, units.former(position), position);
  }
}
