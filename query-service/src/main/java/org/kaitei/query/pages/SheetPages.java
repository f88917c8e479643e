package org.kaitei.query.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.comparison.ComparisonOf;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.lately.MomentsDocument;
import org.kaitei.query.lately.MomentsOf;
import org.kaitei.query.narrowing.Goals;
import org.kaitei.query.pages.overview.Choice;
import org.kaitei.query.pages.overview.ChoosingRows;
import org.kaitei.query.pages.overview.Filters;
import org.kaitei.query.pages.review.PublicationLine;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.sheet.SheetId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a sheet. */
@Controller
public class SheetPages {

  /** So many are told apart on a slider. */
  private static final int MOMENTS = 100;

  private final Asking asking;
  private final Readable readable;
  private final Today today;

  public SheetPages(Asking asking, Readable readable, Today today) {
    this.asking = asking;
    this.readable = readable;
    this.today = today;
  }

  /**
   * The public sees it as it was last published.
   *
   * @param since the moment since which changed cells are marked; null for none
   */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/plans/{plan}/sheets/{year}")
  ModelAndView sheet(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) String edition,
      @RequestParam(required = false) String since,
      @ModelAttribute ChoosingRows choosing,
      Visit visit,
      Moment moment) {
    SheetId address = SheetAddress.of(plan, year);
    Integer number = InEdition.number(edition);
    Choice choice = choosing.choice();
    Visit asked = visit.keeping(kept(edition, since, choice));
    SheetDocument sheet = chosen(address, number, choice, moment);
    var ofPlan = asking.ask(new OnePlan(address.plan(), new Moment(sheet.shownAsOf())));
    SheetPage page = SheetPage.of(sheet, ofPlan, asked);
    SheetDocument whole = whole(address, number, choice, sheet);
    return new ModelAndView("sheet", "page", page)
        .addObject("files", SheetFiles.of(address, visit))
        .addObject("since", SinceLine.of(sheet.correctedSincePublication(), whole, visit))
        .addObject("publications", publications(sheet, visit))
        .addObject("tasks", SheetTasks.of(address, visit))
        .addObject("filters", filters(address, choice, whole, visit))
        .addObject("moments", moments(address, whole, asked))
        .addObject("marks", marks(address, number, since, sheet, page, visit));
  }

  /**
   * The page offers moments at which the table or the department that was chosen was not there yet:
   * then none of its rows was.
   */
  private SheetDocument chosen(SheetId address, Integer edition, Choice choice, Moment moment) {
    var some = readable.sheet(address, edition, choice.narrowing(), today.of(moment), moment);
    try {
      return asking.ask(some);
    } catch (Refusal refusal) {
      if (choice.narrowing().isNone() || !refusal.code().equals("not-there-yet")) {
        throw refusal;
      }
      return asking.ask(readable.sheet(address, edition, moment)).withoutRows();
    }
  }

  private static Map<String, String> kept(String edition, String since, Choice choice) {
    Map<String, String> kept = new LinkedHashMap<>(choice.parameters());
    if (edition != null && !edition.isBlank()) {
      kept.put("edition", edition);
    }
    if (since != null && !since.isBlank()) {
      kept.put("since", since);
    }
    return kept;
  }

  private SheetDocument whole(
      SheetId address, Integer edition, Choice choice, SheetDocument shown) {
    return choice.narrowing().isNone()
        ? shown
        : asking.ask(readable.sheet(address, edition, new Moment(shown.asOf())));
  }

  private Filters filters(SheetId address, Choice choice, SheetDocument whole, Visit visit) {
    Map<String, String> tables = new LinkedHashMap<>();
    whole.tables().forEach(table -> tables.put(table.id(), table.title()));
    List<ShownRow> rows = whole.tables().stream().flatMap(table -> table.rows().stream()).toList();
    List<Integer> goals =
        Goals.of(rows.stream().flatMap(row -> row.sdgTargets().stream()).toList());
    return Filters.of(
        SheetAddress.path(address),
        choice,
        departments(address, rows, new Moment(whole.asOf()), visit),
        tables,
        goals,
        visit);
  }

  private Map<String, String> departments(
      SheetId address, List<ShownRow> rows, Moment then, Visit visit) {
    Map<String, String> departments = new LinkedHashMap<>();
    if (visit.may(Right.READ)) {
      var answering = asking.ask(new AnsweringFor(address.plan(), today.of(then), then));
      rows.stream()
          .map(ShownRow::indicator)
          .filter(answering.departments()::containsKey)
          .forEach(
              id ->
                  departments.put(
                      answering.departments().get(id).value(), answering.name(id).orElseThrow()));
    }
    return departments;
  }

  /**
   * The newest, so that one can go forward from an earlier one, and those before the one that is
   * shown where it is none of them; none for the public.
   */
  private SheetMoments moments(SheetId address, SheetDocument whole, Visit visit) {
    if (!visit.may(Right.READ)) {
      return null;
    }
    List<MomentsDocument> moments = new ArrayList<>();
    moments.add(asking.ask(new MomentsOf(address, MOMENTS, Moment.NOW)));
    Instant earlier = moments.getFirst().earlier();
    if (earlier != null && !whole.asOf().isAfter(earlier)) {
      moments.add(asking.ask(new MomentsOf(address, MOMENTS, new Moment(whole.asOf()))));
    }
    return SheetMoments.of(moments, whole, SheetAddress.path(address), visit);
  }

  private SheetMarks marks(
      SheetId address,
      Integer edition,
      String since,
      SheetDocument sheet,
      SheetPage page,
      Visit visit) {
    Moment from = Moment.of(since);
    if (from.asOf() == null || !visit.may(Right.READ)) {
      return null;
    }
    var compared =
        asking.ask(new ComparisonOf(address, from, new Moment(sheet.asOf()), edition, edition));
    return SheetMarks.of(compared, sheet, page.places(), since, visit);
  }

  private static List<PublicationLine> publications(SheetDocument sheet, Visit visit) {
    return sheet.publications().reversed().stream()
        .map(publication -> PublicationLine.of(publication, visit))
        .toList();
  }
}
