package org.kaitei.query.sheet;

import java.util.List;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.Stretch;
import org.kaitei.query.views.Stretches;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetId;

/** A stretch of a sheet's history: {@value #LENGTH} revisions that never change any more. */
public record SheetHistoryView(List<SheetRevision> revisions)
    implements View<SheetHistoryView>, Stretch<SheetRevision> {

  static final int LENGTH = 50;

  public static final ViewKind<SheetHistoryView> KIND =
      new ViewKind<>(
          "sheet-history", SheetHistoryView.class, new SheetHistoryView(List.of()), false);

  public static final Stretches<SheetRevision, SheetHistoryView> STRETCHES =
      new Stretches<>(KIND, LENGTH);

  /** The stretch that holds the revision. */
  public static ViewKey<SheetHistoryView> holding(SheetId sheet, long revision) {
    return STRETCHES.holding(sheet.stream().id(), revision);
  }

  @Override
  public SheetHistoryView after(RecordedEvent event) {
    return event.event() instanceof SheetEvent e
        ? new SheetHistoryView(InOrder.and(revisions, SheetRevision.of(event, e)))
        : this;
  }
}
