package org.kaitei.command.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.command.plan.PlanChange.MoveRow;
import org.kaitei.command.plan.PlanChange.PlaceRow;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.RowDropped;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;

/** What a change does to the rows of a plan's tables. */
record RowChange(Plan plan, PlanId id, SubmittedBy by) {

  List<PlanEvent> place(PlaceRow c) {
    plan.indicators().requireNotRetired(c.row().indicator());
    RowKey key = c.row().key();
    Row row = c.row().tableTitle() == null ? titled(c.row(), titleOf(key.table())) : c.row();
    List<PlanEvent> events = new ArrayList<>();
    if (!row.equals(plan.rows().get(key))) {
      events.add(new RowPlaced(id, row, by));
    }
    if (c.before() != null) {
      requireBefore(c.before(), key, key);
      if (!stands(key, c.before())) {
        events.add(new RowMoved(id, key, row, c.before(), by));
      }
    }
    return events;
  }

  List<PlanEvent> move(MoveRow c) {
    Row row = standing(c.from());
    RowKey to = c.to() == null ? c.from() : c.to();
    if (!to.equals(c.from()) && plan.rows().containsKey(to)) {
      throw Refusal.conflict("row-stands", Map.of("table", to.table(), "no", to.no()));
    }
    if (c.before() != null) {
      requireBefore(c.before(), c.from(), to);
    }
    Row moved = moved(row, to, c.tableTitle());
    return moved.equals(row) && stands(to, c.before())
        ? List.of()
        : List.of(new RowMoved(id, c.from(), moved, c.before(), by));
  }

  List<PlanEvent> drop(RowKey row) {
    return List.of(new RowDropped(id, row, standing(row), by));
  }

  private Row standing(RowKey key) {
    Row row = plan.rows().get(key);
    if (row == null) {
      throw notFound(key);
    }
    return row;
  }

  private boolean stands(RowKey row, RowKey next) {
    return plan.rows().containsKey(row) && plan.structure().order().stands(row, next);
  }

  private void requireBefore(RowKey before, RowKey from, RowKey to) {
    if (before.equals(from)
        || !before.table().equals(to.table())
        || !plan.rows().containsKey(before)) {
      throw notFound(before);
    }
  }

  private static Refusal notFound(RowKey row) {
    return Refusal.notFound("row", row.table() + " " + row.no());
  }

  private Row moved(Row row, RowKey to, String tableTitle) {
    boolean elsewhere = !to.table().equals(row.key().table());
    String there = tableTitle == null && elsewhere ? titleOf(to.table()) : tableTitle;
    Row moved =
        new Row(
            to,
            row.tableTitle(),
            row.section(),
            row.initiative(),
            row.group(),
            row.indicator(),
            row.relisted(),
            row.targetPeriod());
    return elsewhere || there != null ? titled(moved, there) : moved;
  }

  private static Row titled(Row row, String title) {
    return new Row(
        row.key(),
        title,
        row.section(),
        row.initiative(),
        row.group(),
        row.indicator(),
        row.relisted(),
        row.targetPeriod());
  }

  /** As the first row says that says it; null when none of the table does. */
  private String titleOf(String table) {
    return plan.structure().order().of(table).stream()
        .map(key -> plan.rows().get(key).tableTitle())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
