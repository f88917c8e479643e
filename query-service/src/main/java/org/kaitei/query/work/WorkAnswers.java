package org.kaitei.query.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.query.department.Answering;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.submission.SubmissionsView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.query.work.WorkDocument.HandedIn;
import org.kaitei.query.work.WorkDocument.Item;
import org.kaitei.sheet.SheetId;

/** Answers what is to be done. */
public final class WorkAnswers {

  private static final Comparator<Item> EARLIEST =
      Comparator.comparing(Item::dueOn)
          .thenComparing(item -> item.plan().value())
          .thenComparing(Item::reportingYear)
          .thenComparing(Item::name);

  private static final Comparator<HandedIn> NEWEST =
      Comparator.comparing(HandedIn::reportingYear)
          .reversed()
          .thenComparing(one -> one.plan().value())
          .thenComparing(HandedIn::name);

  private final ViewReader reader;

  public WorkAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public WorkDocument work(WorkOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Answering answering = Answering.on(question.on(), views);
    String department = answering.actedFor(question.department());
    List<Item> items = new ArrayList<>();
    List<HandedIn> handedIn = new ArrayList<>();
    long version = answering.version();
    for (Map.Entry<SheetId, Version<SubmissionView>> asked : submissions(views).entrySet()) {
      Tasks tasks = new Tasks(question, department, asked.getValue().state(), answering);
      Version<PlanView> plan = PlanAnswers.plan(views, asked.getKey().plan());
      version = Math.max(version, Math.max(plan.position(), asked.getValue().position()));
      tasks.handedIn(asked.getKey(), plan.state().title()).forEach(handedIn::add);
      if (tasks.isAny()) {
        SheetParts sheet = SheetParts.find(views, asked.getKey(), null).orElseThrow();
        version = Math.max(version, sheet.version());
        tasks.of(sheet).forEach(items::add);
      }
    }
    items.sort(EARLIEST);
    handedIn.sort(NEWEST);
    return new WorkDocument(
        question.on(),
        department,
        question.planning(),
        List.copyOf(items),
        List.copyOf(handedIn),
        views.mark(),
        version);
  }

  private static Map<SheetId, Version<SubmissionView>> submissions(ViewsAt views) {
    List<SheetId> sheets =
        views.find(SubmissionsView.KEY).map(found -> found.state().sheets()).orElse(List.of());
    Map<String, Version<SubmissionView>> found =
        views.all(SubmissionView.KIND, sheets.stream().map(sheet -> sheet.stream().id()).toList());
    Map<SheetId, Version<SubmissionView>> submissions = new LinkedHashMap<>();
    sheets.forEach(sheet -> submissions.put(sheet, found.get(sheet.stream().id())));
    return submissions;
  }
}
