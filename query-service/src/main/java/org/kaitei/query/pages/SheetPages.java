package org.kaitei.query.pages;

import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.sheet.SheetId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a sheet. */
@Controller
public class SheetPages {

  private final Asking asking;

  public SheetPages(Asking asking) {
    this.asking = asking;
  }

  @Requires(Right.READ)
  @GetMapping("/plans/{plan}/sheets/{year}")
  ModelAndView sheet(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) String edition,
      Visit visit,
      Moment moment) {
    PlanId id = Asking.id("plan", plan, PlanId::new);
    int reportingYear = Asking.id("sheet", year, Integer::parseInt);
    Integer number = InEdition.number(edition);
    var question = new SheetOf(new SheetId(id, reportingYear), number, moment);
    var sheet = asking.ask(question, SheetDocument.class);
    var whole = asking.ask(new OnePlan(id, new Moment(sheet.asOf())), PlanDocument.class);
    Visit asked = number == null ? visit : visit.keeping(Map.of("edition", edition));
    return new ModelAndView("sheet", "page", SheetPage.of(sheet, whole, asked))
        .addObject("tasks", SheetTasks.of(question.sheet(), visit));
  }
}
