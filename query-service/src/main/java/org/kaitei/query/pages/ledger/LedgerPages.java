package org.kaitei.query.pages.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.department.DepartmentsDocument;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.ledger.EventAt;
import org.kaitei.query.ledger.EventDocument;
import org.kaitei.query.ledger.HitsDocument;
import org.kaitei.query.ledger.LedgerDocument;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.ledger.LedgerFilter;
import org.kaitei.query.ledger.LedgerHits;
import org.kaitei.query.ledger.LedgerSearch;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.pages.entry.Entering;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the ledger and of its events. */
@Controller
public class LedgerPages {

  private static final int LENGTH = 50;

  private static final Set<String> SAY_A_FIGURE =
      Set.of("indicator.measurement-recorded", "indicator.measurement-corrected");

  private final Asking asking;
  private final ViewReader views;
  private final Today today;
  private final Entering entering;

  public LedgerPages(Asking asking, ViewReader views, Today today) {
    this.asking = asking;
    this.views = views;
    this.today = today;
    this.entering = new Entering(asking, today);
  }

  /**
   * What was found.
   *
   * @param hits how many events fit, in words
   * @param older where the next older entries are; null at the end
   * @param newest where the newest are; null when these are
   * @param table where all that was found can be had as a table for spreadsheets
   * @param events where it can be had as it was stored
   */
  public record LedgerPage(
      Frame frame,
      LedgerForm form,
      String hits,
      List<LedgerLine> lines,
      @Nullable String older,
      @Nullable String newest,
      String table,
      String events) {}

  @Requires(Right.READ)
  @GetMapping("/ledger")
  ModelAndView ledger(
      LedgerFilter filter,
      @RequestParam(required = false) String before,
      @RequestParam(defaultValue = "") String event,
      HttpServletRequest request,
      Visit visit,
      Moment moment) {
    if (!event.isBlank()) {
      return FormAnswer.to(visit.to("/events/" + number(event)));
    }
    LedgerDocument found = asking.ask(LedgerSearch.page(filter, LENGTH, before, moment));
    return new ModelAndView(
        "ledger", "page", page(found, filter, before, visit.keeping(asked(request))));
  }

  /** As people type it, in wide digits too. */
  private static long number(String event) {
    String typed = Normalizer.normalize(event.strip(), Form.NFKC);
    if (!typed.matches("0*[1-9]\\d{0,17}")) {
      throw Refusal.malformed(
          "malformed-parameter", Map.of("parameter", "event", "value", event, "takes", "position"));
    }
    return Long.parseLong(typed);
  }

  private static Map<String, String> asked(HttpServletRequest request) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String field : LedgerForm.FIELDS.keySet()) {
      String value = request.getParameter(field);
      if (value != null && !value.isBlank()) {
        asked.put(field, value.strip());
      }
    }
    return asked;
  }

  private LedgerPage page(
      LedgerDocument found, LedgerFilter filter, @Nullable String before, Visit visit) {
    Moment then = new Moment(found.asOf());
    PlansDocument plans = asking.ask(new AllPlans(then));
    DepartmentsDocument departments = asking.ask(new DepartmentsOn(today.of(then), then));
    HitsDocument hits = asking.ask(new LedgerHits(filter, then));
    List<String> recorders = recorders(filter, found, hits);
    visit.expect(recorders.stream());
    ViewsAt at = views.at(found.asOf());
    LedgerNames names = LedgerNames.of(plans, found.entries(), at);
    Map<String, String> export = new LinkedHashMap<>(visit.kept());
    return new LedgerPage(
        frame(found, before, visit),
        LedgerForm.of(plans, departments, recorders, names.and(filter, at), visit),
        hits(hits.beside(found, before == null), found.events(), visit.words()),
        found.entries().stream().map(entry -> LedgerLine.of(entry, names, visit)).toList(),
        found.next() == null ? null : visit.here(Map.of("before", found.next())),
        before == null ? null : visit.here(Map.of()),
        export("csv", export, visit),
        export("jsonl", export, visit));
  }

  /** First who is looked for, then those of what is listed, since the others may be too many. */
  private static List<String> recorders(
      LedgerFilter filter, LedgerDocument found, HitsDocument hits) {
    Stream<String> listed = found.entries().stream().map(LedgerEntry::recordedBy);
    return Stream.of(Stream.ofNullable(filter.by()), listed, hits.recorders().stream())
        .flatMap(some -> some)
        .distinct()
        .limit(LedgerForm.MOST_OFFERED)
        .toList();
  }

  /** Paper has no way to the others, and so is told that there are some. */
  private static String hits(HitsDocument hits, long shown, Words words) {
    String all =
        words.say(
            hits.all() ? "ledger.hits" : "ledger.hits.at-least",
            words.number(Long.toString(hits.events())));
    return shown < hits.events()
        ? words.say("ledger.hits.shown", all, words.number(Long.toString(shown)))
        : all;
  }

  /** Its addresses lead to this very page, and not to the newest entries. */
  private static Frame frame(LedgerDocument found, @Nullable String before, Visit visit) {
    Map<String, String> all = new LinkedHashMap<>(visit.kept());
    if (before != null) {
      all.put("before", before);
    }
    String title = visit.words().say("ledger");
    List<Link> path = List.of(Frame.home(visit));
    return Frame.of(visit.keeping(all), title, path, "/api/ledger", all, found);
  }

  private static String export(String format, Map<String, String> asked, Visit visit) {
    asked.put("format", format);
    return visit.to("/api/ledger/export", asked);
  }

  @Requires(Right.READ)
  @GetMapping("/events/{position}")
  ModelAndView event(@PathVariable String position, Visit visit, Moment moment) {
    EventDocument event = asking.ask(EventAt.of(position, moment));
    PlansDocument plans = asking.ask(new AllPlans(new Moment(event.asOf())));
    LedgerNames names = LedgerNames.of(plans, event.entries(), views.at(event.asOf()));
    return new ModelAndView(
        "event", "page", EventPage.of(event, names, correction(event, visit), visit));
  }

  /** Of a figure that was recorded or corrected and stands; null for anything else. */
  private @Nullable String correction(EventDocument event, Visit visit) {
    if (!entering.isOpenTo(visit)) {
      return null;
    }
    return event.entries().stream()
        .filter(entry -> SAY_A_FIGURE.contains(entry.kind()))
        .map(entry -> new Cell(entry.indicator(), entry.period(), entry.component()))
        .filter(cell -> isCorrectable(cell, visit))
        .map(cell -> cell.page(visit))
        .findFirst()
        .orElse(null);
  }

  private boolean isCorrectable(Cell cell, Visit visit) {
    IndicatorDocument indicator = asking.ask(new OneIndicator(cell.indicator(), Moment.NOW));
    return cell.standing(indicator).isPresent() && entering.isOpenTo(visit, indicator);
  }
}
