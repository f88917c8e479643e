package org.kaitei.query.sheet;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

/**
 * A sheet as it was reported: its rows in the order of their first report, each with what it
 * printed itself. What is shown is composed from it, its plan and its indicators, see {@link
 * SheetComposition}.
 *
 * @param asked when departments were first asked for it; null when they were not. From then on the
 *     rows of the plan stand on it whether they were reported or not
 * @param settled when it was first published; null when it was not. Rows that the plan comes to
 *     have later are none of it
 */
public record SheetView(
    PlanId plan,
    int year,
    long revision,
    @Nullable Changed asked,
    @Nullable Changed settled,
    List<Reported> rows)
    implements View<SheetView>, StreamView {

  public static final ViewKind<SheetView> KIND =
      new ViewKind<>(
          "sheet", SheetView.class, new SheetView(null, 0, 0, null, null, List.of()), true);

  private static final Function<Reported, RowKey> KEY = reported -> reported.row().key();

  @Override
  public SheetView after(RecordedEvent recorded) {
    return recorded.event() instanceof SheetEvent event ? after(event, recorded) : this;
  }

  private SheetView after(SheetEvent event, RecordedEvent recorded) {
    Changed now = Changed.by(recorded);
    return switch (event) {
      case RowReported e -> counting(e, recorded, asked, settled, reported(e, now));
      case SubmissionOpened e -> counting(e, recorded, first(asked, now), settled, rows);
      case SheetPublished e -> counting(e, recorded, asked, first(settled, now), rows);
      default -> counting(event, recorded, asked, settled, rows);
    };
  }

  private static Changed first(Changed before, Changed now) {
    return before == null ? now : before;
  }

  private static SheetView counting(
      SheetEvent event,
      RecordedEvent recorded,
      Changed asked,
      Changed settled,
      List<Reported> rows) {
    return new SheetView(event.plan(), event.year(), recorded.revision(), asked, settled, rows);
  }

  /**
   * Together with those rows of the plan that the sheet still waits for: they print nothing
   * themselves, and have the column of their year.
   */
  SheetView expecting(List<Row> plan) {
    if (asked == null) {
      return this;
    }
    List<Reported> all = rows;
    for (Row row : plan) {
      if (InOrder.find(all, KEY, row.key()).isEmpty()) {
        all = InOrder.put(all, KEY, Reported.first(row, nothing(), asked));
      }
    }
    return new SheetView(this.plan, year, revision, asked, settled, all);
  }

  private PrintedRow nothing() {
    Actual own = new Actual(year, Period.fiscalYear(year), null);
    return new PrintedRow(null, null, null, List.of(own), null, null);
  }

  private List<Reported> reported(RowReported event, Changed now) {
    RowKey key = event.row().key();
    Reported report =
        InOrder.find(rows, KEY, key)
            .map(before -> before.again(event.row(), event.printed(), now))
            .orElseGet(() -> Reported.first(event.row(), event.printed(), now));
    return InOrder.put(rows, KEY, report);
  }
}
