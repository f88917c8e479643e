package org.kaitei.command.plan;

import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.RowDropped;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** What was taken out of a plan, and does not stand there again. */
public record Former(PSet<Place> places, PSet<TargetKey> targets) {

  static final Former NONE = new Former(HashTreePSet.empty(), HashTreePSet.empty());

  /** Another indicator may stand in the row by now. */
  public record Place(RowKey row, IndicatorId indicator) {

    public static Place of(Row row) {
      return new Place(row.key(), row.indicator());
    }
  }

  /**
   * @param rows as they stood before the event
   */
  Former after(PlanEvent event, PMap<RowKey, Row> rows) {
    return switch (event) {
      case RowPlaced e -> placed(places.minus(Place.of(e.row())));
      case RowMoved e ->
          placed(places.plus(new Place(e.from(), e.row().indicator())).minus(Place.of(e.row())));
      case RowDropped e when rows.containsKey(e.row()) ->
          placed(places.plus(Place.of(rows.get(e.row()))));
      case TargetSet e ->
          aimed(targets.minus(new TargetKey(e.indicator(), e.component(), e.period())));
      case TargetDropped e ->
          aimed(targets.plus(new TargetKey(e.indicator(), e.component(), e.period())));
      default -> this;
    };
  }

  private Former placed(PSet<Place> next) {
    return new Former(next, targets);
  }

  private Former aimed(PSet<TargetKey> next) {
    return new Former(places, next);
  }
}
