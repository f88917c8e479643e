package org.kaitei.query.pages.entry;

import java.util.HashMap;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.edition.PreviewOf;
import org.kaitei.query.history.HistoryOf;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.entry.EntryPage.Beside;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.RefusalWords;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a figure is entered, corrected or withdrawn. */
@Controller
public class EntryPages {

  /** What was said about one cell is among the last of what was said about its indicator. */
  private static final long LOOKED_THROUGH = 400;

  private final Asking asking;
  private final Commands commands;
  private final Entering entering;
  private final RefusalWords refusals;

  public EntryPages(Asking asking, Commands commands, Today today, RefusalWords refusals) {
    this.asking = asking;
    this.commands = commands;
    this.entering = new Entering(asking, today);
    this.refusals = refusals;
  }

  /** The cell that somebody names in the form of an indicator's page. */
  @Requires(Right.RECORD)
  @GetMapping("/indicators/{indicator}/figures")
  ModelAndView choose(
      @PathVariable String indicator,
      @RequestParam String period,
      @RequestParam(required = false) String component,
      Visit visit) {
    return FormAnswer.to(cell(indicator, period, component).page(visit));
  }

  @Requires(Right.RECORD)
  @GetMapping("/indicators/{indicator}/figures/{period}")
  ModelAndView form(
      @PathVariable String indicator,
      @PathVariable String period,
      @RequestParam(required = false) String component,
      Visit visit,
      Moment moment) {
    Cell cell = cell(indicator, period, component);
    Beside beside = beside(cell, moment);
    var standing = cell.standing(beside.indicator()).orElse(null);
    var entry = Entry.beginning(standing, beside.indicator().version());
    var page = EntryPage.of(cell, beside, entry, visit.keeping(cell.parameters()));
    return shown(page);
  }

  @Requires(Right.RECORD)
  @PostMapping("/indicators/{indicator}/figures/{period}")
  ModelAndView send(
      @PathVariable String indicator,
      @PathVariable String period,
      @RequestParam(required = false) String component,
      Form form,
      Sender sender,
      Visit visit) {
    Cell cell = cell(indicator, period, component);
    Visit here = visit.keeping(cell.parameters());
    Entry entry = Entry.of(form);
    if (form.button().equals("preview")) {
      return shown(again(cell, entry, here));
    }
    boolean withdrawing = form.button().equals("withdraw");
    var command = withdrawing ? entry.withdrawing(cell) : entry.recording(cell);
    return switch (commands.send(command, sender)) {
      case Outcome.Done done ->
          FormAnswer.to(
              visit.to(cell.path(), cell.parameters()),
              withdrawing ? "withdrawn" : "recorded",
              done);
      case Outcome.Refused no ->
          FormAnswer.refused(no, shown(again(cell, entry, here).refused(no.trouble())));
    };
  }

  /** The form as it was sent, beside what stands now. */
  private EntryPage again(Cell cell, Entry entry, Visit visit) {
    Beside beside = beside(cell, Moment.NOW);
    var page = EntryPage.of(cell, beside, entry.again(beside.indicator().version()), visit);
    if (entry.printed() == null) {
      return page;
    }
    var question =
        new PreviewOf(
            cell.indicator(), cell.component(), cell.period(), entry.printed(), Moment.NOW);
    var would = asking.ask(question);
    return page.showing(
        Preview.of(entry.printed(), would, beside.titles(), refusals.texts(), visit));
  }

  private Beside beside(Cell cell, Moment moment) {
    var one = asking.ask(new OneIndicator(cell.indicator(), moment));
    Moment then = new Moment(one.asOf());
    long last = one.revision();
    var known =
        new HistoryOf.Between(
            cell.indicator(), Math.max(1, last - LOOKED_THROUGH), Math.max(1, last), then);
    Map<PlanId, String> titles = new HashMap<>();
    asking.ask(new AllPlans(then)).plans().forEach(plan -> titles.put(plan.id(), plan.title()));
    return new Beside(one, asking.ask(known), titles, entering.answering(one, then));
  }

  private static Cell cell(String indicator, String period, String component) {
    return new Cell(
        Asking.id("indicator", indicator, IndicatorId::new),
        WrittenPeriod.of(period),
        component == null || component.isBlank() ? null : component.strip());
  }

  private static ModelAndView shown(EntryPage page) {
    return new ModelAndView("entry", "page", page);
  }
}
