package org.kaitei.query.sheet;

import java.util.List;
import java.util.function.Function;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.RowReported;

/**
 * A sheet as it was reported: its rows in the order of their first report, each with what it
 * printed itself. What is shown is composed from it, its plan and its indicators, see {@link
 * SheetComposition}.
 */
public record SheetView(PlanId plan, int year, long revision, List<Reported> rows)
    implements View<SheetView>, StreamView {

  public static final ViewKind<SheetView> KIND =
      new ViewKind<>("sheet", SheetView.class, new SheetView(null, 0, 0, List.of()), true);

  private static final Function<Reported, RowKey> KEY = reported -> reported.row().key();

  @Override
  public SheetView after(RecordedEvent recorded) {
    return recorded.event() instanceof SheetEvent event ? after(event, recorded) : this;
  }

  private SheetView after(SheetEvent event, RecordedEvent recorded) {
    List<Reported> reported =
        event instanceof RowReported e ? reported(e, Changed.by(recorded)) : rows;
    return new SheetView(event.plan(), event.year(), recorded.revision(), reported);
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
