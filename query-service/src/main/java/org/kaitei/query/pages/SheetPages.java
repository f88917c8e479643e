package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.pages.review.PublicationLine;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetDocument;
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
  private final Readable readable;

  public SheetPages(Asking asking, Readable readable) {
    this.asking = asking;
    this.readable = readable;
  }

  /** The public sees it as it was last published. */
  @Requires(Right.READ_PUBLISHED)
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
    var address = new SheetId(id, reportingYear);
    var sheet = asking.ask(readable.sheet(address, number, moment));
    var whole = asking.ask(new OnePlan(id, new Moment(sheet.shownAsOf())));
    Visit asked = number == null ? visit : visit.keeping(Map.of("edition", edition));
    return new ModelAndView("sheet", "page", SheetPage.of(sheet, whole, asked))
        .addObject("files", SheetFiles.of(address, visit))
        .addObject("since", SinceLine.of(sheet.correctedSincePublication(), visit))
        .addObject("publications", publications(sheet, visit))
        .addObject("tasks", SheetTasks.of(address, visit));
  }

  private static List<PublicationLine> publications(SheetDocument sheet, Visit visit) {
    return sheet.publications().reversed().stream()
        .map(publication -> PublicationLine.of(publication, visit))
        .toList();
  }
}
