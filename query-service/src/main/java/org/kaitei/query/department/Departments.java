package org.kaitei.query.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.query.question.Today;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * The directory as it is asked.
 *
 * @param version the position of the last event that changed it; 0 when there was none
 */
public record Departments(DirectoryView view, long version) {

  public static Departments of(ViewsAt views) {
    Optional<Version<DirectoryView>> found = views.find(DirectoryView.KEY);
    return new Departments(
        found.map(Version::state).orElse(DirectoryView.KIND.empty()),
        found.map(Version::position).orElse(0L));
  }

  public Directory directory() {
    return view.directory();
  }

  /** What it is called on a day; the id when there is no such department. */
  public String name(DepartmentId id, LocalDate on) {
    return directory().find(id).map(known -> known.name(on)).orElse(id.value());
  }

  /**
   * What the department of somebody who said something was called on the day of that.
   *
   * @param said an id, or the text that an older event carries; null for none
   */
  public String nameThen(String said, Instant then) {
    return directory().departments().stream()
        .filter(known -> known.id().value().equals(said))
        .findFirst()
        .map(known -> known.name(Today.inJapan(then)))
        .orElse(said);
  }

  List<DirectoryStep> stepsOf(DepartmentId id) {
    return view.steps().stream().filter(step -> step.concerns(id)).toList();
  }
}
