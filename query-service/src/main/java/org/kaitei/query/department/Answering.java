package org.kaitei.query.department;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Responsibility;
import org.kaitei.query.department.ResponsibilitiesView.Moved;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/** Which department answers for which indicator on one day. */
public final class Answering {

  private final LocalDate on;
  private final Departments departments;
  private final Map<IndicatorId, Responsibility> moved = new HashMap<>();
  private final Map<String, Optional<DepartmentId>> meant = new HashMap<>();
  private final long version;

  private Answering(LocalDate on, Departments departments, List<Moved> all, long version) {
    this.on = on;
    this.departments = departments;
    this.version = version;
    all.forEach(one -> moved.put(one.indicator(), one.responsibility()));
  }

  public static Answering on(LocalDate on, ViewsAt views) {
    Departments departments = Departments.of(views);
    Optional<Version<ResponsibilitiesView>> found = views.find(ResponsibilitiesView.KEY);
    return new Answering(
        on,
        departments,
        found.map(view -> view.state().moved()).orElse(List.of()),
        Math.max(departments.version(), found.map(Version::position).orElse(0L)));
  }

  /**
   * None when nobody has said which, or what was said means no department.
   *
   * @param definition null for as long as nobody has defined the indicator
   */
  public Optional<DepartmentId> of(IndicatorId indicator, Definition definition) {
    String said = said(indicator, definition);
    return said == null
        ? Optional.empty()
        : meant.computeIfAbsent(said, text -> departments.directory().responsible(text, on));
  }

  /** The day, in Japan. */
  public LocalDate on() {
    return on;
  }

  /** In what words it was said who answers, whether they mean a department or not. */
  @Nullable String said(IndicatorId indicator, @Nullable Definition definition) {
    Responsibility known = moved.get(indicator);
    return known == null ? stated(definition) : known.on(on);
  }

  /** The department that has taken the place of this one on the day; itself when none has. */
  public DepartmentId inPlaceOf(DepartmentId department) {
    return departments.directory().answering(department, on).orElse(department);
  }

  /**
   * The department that a member of this one acts for on the day; itself when none has taken its
   * place.
   *
   * @param member null for somebody of no department
   */
  public @Nullable String actedFor(@Nullable String member) {
    return departments.directory().actedFor(member, on).map(DepartmentId::value).orElse(member);
  }

  private static String stated(Definition definition) {
    return definition == null ? null : definition.department();
  }

  public Departments departments() {
    return departments;
  }

  /** The position of the last event that changed any of it. */
  public long version() {
    return version;
  }
}
