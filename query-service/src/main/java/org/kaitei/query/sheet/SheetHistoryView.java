package org.kaitei.query.sheet;

import java.util.List;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetId;

/** A stretch of a sheet's history: {@value #LENGTH} revisions that never change any more. */
public record SheetHistoryView(List<SheetRevision> revisions) implements View<SheetHistoryView> {

  static final int LENGTH = 50;

  public static final ViewKind<SheetHistoryView> KIND =
      new ViewKind<>(
          "sheet-history", SheetHistoryView.class, new SheetHistoryView(List.of()), false);

  /** The stretch that holds the revision. */
  public static ViewKey<SheetHistoryView> holding(SheetId sheet, long revision) {
    return KIND.of(sheet.stream().id() + "/" + (revision - 1) / LENGTH);
  }

  @Override
  public SheetHistoryView after(RecordedEvent event) {
    return event.event() instanceof SheetEvent e ? told(SheetRevision.of(event, e)) : this;
  }

  private SheetHistoryView told(SheetRevision now) {
    return new SheetHistoryView(InOrder.put(revisions, now::replaces, now));
  }
}
