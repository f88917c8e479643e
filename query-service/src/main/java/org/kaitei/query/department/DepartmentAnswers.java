package org.kaitei.query.department;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.KnownDepartment;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.department.DepartmentDocument.Named;
import org.kaitei.query.department.DepartmentDocument.Related;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.department.DepartmentQuestion.OneDepartment;
import org.kaitei.query.department.DepartmentsDocument.Listed;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers questions about departments. */
public final class DepartmentAnswers {

  private final ViewReader reader;

  public DepartmentAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public DepartmentsDocument all(DepartmentsOn question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Departments departments = Departments.of(views);
    List<Listed> listed =
        departments.directory().on(question.on()).stream()
            .map(d -> new Listed(d.id(), d.name(question.on()), d.from(), d.until()))
            .toList();
    return new DepartmentsDocument(
        question.on(), departments.view().revision(), listed, views.mark(), departments.version());
  }

  @QueryHandler
  public DepartmentDocument one(OneDepartment question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Departments departments = Departments.of(views);
    DepartmentId id = question.department();
    KnownDepartment known =
        departments.directory().find(id).orElseThrow(() -> Refusal.notFound("department", id));
    LocalDate on = question.on();
    List<DirectoryStep> steps = departments.stepsOf(id);
    return new DepartmentDocument(
        id,
        on,
        known.name(on),
        names(known),
        known.until(),
        related(steps, step -> step.before(id), departments, on),
        related(steps, step -> step.after(id), departments, on),
        steps,
        views.mark(),
        departments.version());
  }

  @QueryHandler
  public AnsweringDocument answering(AnsweringFor question) {
    ViewsAt views = reader.at(question.moment().asOf());
    var plan = PlanAnswers.plan(views, question.plan());
    List<IndicatorId> ids = plan.state().indicators().stream().map(PlanView.Named::id).toList();
    Answering answering = Answering.on(question.on(), views);
    Map<IndicatorId, DepartmentId> departments = new HashMap<>();
    var indicators = views.all(IndicatorView.KIND, ids);
    for (IndicatorId id : ids) {
      var indicator = indicators.get(id.value());
      answering
          .of(id, indicator == null ? null : indicator.state().definition())
          .ifPresent(department -> departments.put(id, department));
    }
    return new AnsweringDocument(
        question.on(),
        answering.departments().directory(),
        departments,
        views.mark(),
        Math.max(plan.position(), answering.version()));
  }

  private static List<Named> names(KnownDepartment known) {
    List<Named> names = new ArrayList<>();
    LocalDate until = known.until();
    for (KnownDepartment.Named name : known.names().reversed()) {
      names.addFirst(new Named(name.name(), name.from(), until));
      until = name.from();
    }
    return List.copyOf(names);
  }

  private static List<Related> related(
      List<DirectoryStep> steps,
      Function<DirectoryStep, List<DepartmentId>> others,
      Departments departments,
      LocalDate on) {
    return steps.stream()
        .flatMap(step -> others.apply(step).stream())
        .distinct()
        .map(id -> new Related(id, departments.name(id, on)))
        .toList();
  }
}
