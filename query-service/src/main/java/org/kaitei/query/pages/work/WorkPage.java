package org.kaitei.query.pages.work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.work.WorkDocument;
import org.kaitei.query.work.WorkDocument.HandedIn;
import org.kaitei.query.work.WorkDocument.Item;
import org.kaitei.query.work.WorkDocument.Task;
import org.kaitei.sheet.SheetId;

/**
 * What who is here has to do.
 *
 * @param today the day that due dates are held against
 * @param handedIn what the department has submitted
 * @param sheets that a planner opens, confirms and publishes
 * @param comments where an expert comments on a sheet; none for a planner
 */
public record WorkPage(
    Frame frame,
    String today,
    List<Group> groups,
    List<Handed> handedIn,
    List<Link> sheets,
    List<Link> comments) {

  /** Whether there is nothing to do, not even when somebody likes to. */
  public boolean idle() {
    return groups.isEmpty() && comments.isEmpty();
  }

  /** Parts of sheets about which the same is to be done. */
  public record Group(String task, List<Line> lines) {}

  /**
   * A part of a sheet.
   *
   * @param returned why it was given back; null unless it is
   */
  public record Line(
      Link part,
      String plan,
      String year,
      String state,
      String due,
      boolean late,
      int rows,
      long missing,
      String returned) {

    static Line of(Item item, Visit visit) {
      Words words = visit.words();
      var sheet = new SheetId(item.plan(), item.reportingYear());
      return new Line(
          new Link(item.name(), visit.to(new PartKey(sheet, item.department()).path())),
          item.title(),
          words.year(item.reportingYear()),
          words.say("part." + item.state()),
          words.day(item.dueOn()),
          item.late(),
          item.rows(),
          item.missing(),
          item.returnedReason());
    }
  }

  /** A part of a sheet that was submitted, and since when it is in its state. */
  public record Handed(Link part, String plan, String year, String state, String since) {

    static Handed of(HandedIn one, Visit visit) {
      Words words = visit.words();
      var sheet = new SheetId(one.plan(), one.reportingYear());
      return new Handed(
          new Link(one.name(), visit.to(new PartKey(sheet, one.department()).path())),
          one.title(),
          words.year(one.reportingYear()),
          words.say("part." + one.state()),
          words.moment(one.since()));
    }
  }

  /**
   * @param plans whose sheets who is here works on as a whole; none for a department
   */
  static WorkPage of(WorkDocument work, List<PlanDocument> plans, Visit visit) {
    return new WorkPage(
        Frame.bare(visit, visit.words().say("job.WORK")),
        visit.words().day(work.on()),
        Arrays.stream(Task.values())
            .map(task -> group(task, work, visit))
            .filter(group -> !group.lines.isEmpty())
            .toList(),
        work.handedIn().stream().map(one -> Handed.of(one, visit)).toList(),
        work.planning() ? links("/review", plans, visit) : List.of(),
        work.planning() ? List.of() : links("/comments", plans, visit));
  }

  private static Group group(Task task, WorkDocument work, Visit visit) {
    return new Group(
        visit.words().say("work." + task),
        work.items().stream()
            .filter(item -> item.task() == task)
            .map(item -> Line.of(item, visit))
            .toList());
  }

  /** To a page of every sheet, the newest first. */
  private static List<Link> links(String page, List<PlanDocument> plans, Visit visit) {
    return plans.stream().flatMap(plan -> links(page, plan, visit)).toList();
  }

  private static Stream<Link> links(String page, PlanDocument plan, Visit visit) {
    return plan.sheets().stream()
        .sorted(Comparator.reverseOrder())
        .map(
            year ->
                new Link(
                    plan.title() + " " + visit.words().year(year),
                    visit.to(SheetAddress.path(new SheetId(plan.id(), year)) + page)));
  }
}
