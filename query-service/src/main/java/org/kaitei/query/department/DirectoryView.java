package org.kaitei.query.department;

import java.util.List;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.Directory;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/**
 * The directory of departments, and how it came to be what it is.
 *
 * @param steps in the order in which they were recorded
 */
public record DirectoryView(long revision, Directory directory, List<DirectoryStep> steps)
    implements View<DirectoryView>, StreamView {

  public static final ViewKind<DirectoryView> KIND =
      new ViewKind<>(
          DepartmentEvent.DIRECTORY.kind(),
          DirectoryView.class,
          new DirectoryView(0, Directory.EMPTY, List.of()),
          true);

  /** The only one of its kind. */
  public static final ViewKey<DirectoryView> KEY = KIND.of(DepartmentEvent.DIRECTORY.id());

  @Override
  public DirectoryView after(RecordedEvent recorded) {
    return recorded.event() instanceof DepartmentEvent event
        ? new DirectoryView(
            recorded.revision(),
            directory.after(event),
            InOrder.and(steps, DirectoryStep.of(recorded, event)))
        : this;
  }
}
