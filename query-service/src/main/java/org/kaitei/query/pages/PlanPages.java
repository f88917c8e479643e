package org.kaitei.query.pages;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.indicator.IndicatorsDocument;
import org.kaitei.query.indicator.IndicatorsDocument.Listed;
import org.kaitei.query.lately.ChangesDocument;
import org.kaitei.query.lately.ChangesOf;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.note.NoteQuestion.NotesOf;
import org.kaitei.query.note.Wanted;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.overview.OverviewQuestion.Overview;
import org.kaitei.query.overview.OverviewQuestion.PublishedOverview;
import org.kaitei.query.pages.overview.Choice;
import org.kaitei.query.pages.overview.Choosing;
import org.kaitei.query.pages.overview.LatelyLine;
import org.kaitei.query.pages.overview.Listing;
import org.kaitei.query.pages.overview.OverviewPart;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.publication.PublicationQuestion.PublishedPlans;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheets;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.question.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages of the plans. What a page asks second is asked as of the first answer. */
@Controller
public class PlanPages {

  private final Asking asking;
  private final Today today;

  public PlanPages(Asking asking, Today today) {
    this.asking = asking;
    this.today = today;
  }

  /** The public finds the plans of which a sheet was published. */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/")
  ModelAndView plans(Visit visit, Moment moment, HttpServletRequest request) {
    if (!visit.may(Right.READ)) {
      return published(visit, moment);
    }
    PlansDocument all = asking.ask(new AllPlans(moment));
    Moment then = new Moment(all.asOf());
    List<PlanDocument> plans =
        all.plans().stream().map(listed -> asking.ask(new OnePlan(listed.id(), then))).toList();
    String server = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    return new ModelAndView("plans", "page", PlansPage.of(all, plans, visit, server));
  }

  private ModelAndView published(Visit visit, Moment moment) {
    var plans = asking.ask(new PublishedPlans(moment));
    Moment then = new Moment(plans.asOf());
    Map<PlanId, List<Integer>> years = new HashMap<>();
    for (var plan : plans.plans()) {
      var sheets = asking.ask(new PublishedSheets(plan.id(), then));
      years.put(plan.id(), sheets.years());
    }
    return new ModelAndView("published", "page", PublishedPage.of(plans, years, visit));
  }

  /** As it stands; to the public as its newest published sheet shows it. */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/plans/{plan}")
  ModelAndView plan(
      @PathVariable String plan, @ModelAttribute Choosing choosing, Visit visit, Moment moment) {
    var id = Asking.id("plan", plan, PlanId::new);
    Choice choice = choosing.choice();
    Visit asked = visit.keeping(choice.parameters());
    return visit.may(Right.READ)
        ? standing(id, choice, asked, moment)
        : published(id, choice, asked, moment);
  }

  private ModelAndView standing(PlanId id, Choice choice, Visit visit, Moment moment) {
    LocalDate day = today.of(moment);
    OverviewDocument whole = asking.ask(new Overview(id, Narrowing.NONE, day, moment));
    Moment then = new Moment(whole.asOf());
    OverviewDocument narrowed =
        some(choice, whole, () -> new Overview(id, choice.narrowing(), day, then));
    OverviewDocument overview = choice.of(narrowed);
    ChangesDocument all = asking.ask(new ChangesOf(id, Narrowing.NONE, day, then));
    ChangesDocument changes =
        some(choice, all, () -> new ChangesOf(id, choice.narrowing(), day, then));
    PlanDocument one = asking.ask(new OnePlan(id, then));
    var indicators = asking.ask(new IndicatorsOf(id, then));
    Map<IndicatorId, String> names =
        indicators.indicators().stream().collect(toMap(Listed::id, Listed::name));
    Listing listing = Listing.of(overview, choice, visit.words());
    PlanPage page = page(one, null, indicators, listing, visit, moment, whole, all);
    return new ModelAndView("plan", "page", page.following(whole, all))
        .addObject("overview", OverviewPart.of(overview, whole, choice, tables(one), visit))
        .addObject("lately", LatelyLine.of(changes, names, visit))
        .addObject("ledger", visit.to("/ledger", Map.of("plan", id)))
        .addObject("tasks", PlanTasks.of(id, visit));
  }

  private <A extends Answer> A some(Choice choice, A whole, Supplier<Question<A>> narrowed) {
    return choice.narrowing().isNone() ? whole : asking.ask(narrowed.get());
  }

  private static Map<String, String> tables(PlanDocument plan) {
    Map<String, String> titles = new LinkedHashMap<>();
    plan.rows()
        .forEach(
            row ->
                titles.putIfAbsent(
                    row.table(), row.tableTitle() == null ? row.table() : row.tableTitle()));
    return titles;
  }

  private ModelAndView published(PlanId id, Choice choice, Visit visit, Moment moment) {
    OverviewDocument whole = asking.ask(new PublishedOverview(id, Narrowing.NONE, moment));
    Moment then = new Moment(whole.asOf());
    OverviewDocument narrowed =
        some(choice, whole, () -> new PublishedOverview(id, choice.narrowing(), then));
    OverviewDocument overview = choice.of(narrowed);
    var plans = asking.ask(new PublishedPlans(then));
    var sheets = asking.ask(new PublishedSheets(id, then));
    return new ModelAndView(
            "published-plan", "page", PublishedPlanPage.of(overview, plans, sheets, choice, visit))
        .addObject("overview", OverviewPart.of(overview, whole, choice, Map.of(), visit));
  }

  /** A plan as it last stood in one of its editions, with the newest figures of its indicators. */
  @Requires(Right.READ)
  @GetMapping("/plans/{plan}/editions/{edition}")
  ModelAndView edition(
      @PathVariable String plan, @PathVariable String edition, Visit visit, Moment moment) {
    PlanId id = Asking.id("plan", plan, PlanId::new);
    Integer number = InEdition.number(edition);
    PlanDocument one = asking.ask(new OnePlan(id, number, moment));
    var indicators = asking.ask(new IndicatorsOf(id, number, new Moment(one.asOf())));
    return new ModelAndView(
            "plan", "page", page(one, number, indicators, Listing.PLAIN, visit, moment))
        .addObject("tasks", PlanTasks.of(id, visit));
  }

  private PlanPage page(
      PlanDocument one,
      Integer edition,
      IndicatorsDocument indicators,
      Listing listing,
      Visit visit,
      Moment moment,
      Answer... beside) {
    PlanId id = one.id();
    Moment then = new Moment(one.asOf());
    var answering = asking.ask(new AnsweringFor(id, today.of(moment), then));
    var notes = asking.ask(new NotesOf(id, Wanted.ALL, then));
    return PlanPage.of(one, edition, indicators, answering, notes, listing, visit, beside);
  }
}
