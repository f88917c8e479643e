package org.kaitei.query.submission;

import java.util.List;
import java.util.function.Function;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.kaitei.sheet.SheetId;

/** All sheets that departments were asked for, in the order in which they first were. */
public record SubmissionsView(List<SheetId> sheets) implements View<SubmissionsView> {

  public static final ViewKind<SubmissionsView> KIND =
      new ViewKind<>("submissions", SubmissionsView.class, new SubmissionsView(List.of()), true);

  /** The only one of its kind. */
  public static final ViewKey<SubmissionsView> KEY = KIND.of("all");

  @Override
  public SubmissionsView after(RecordedEvent recorded) {
    return recorded.event() instanceof SubmissionOpened e
        ? new SubmissionsView(
            InOrder.put(sheets, Function.identity(), new SheetId(e.plan(), e.year())))
        : this;
  }
}
