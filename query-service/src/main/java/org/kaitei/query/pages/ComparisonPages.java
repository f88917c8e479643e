package org.kaitei.query.pages;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.comparison.ComparisonDocument;
import org.kaitei.query.comparison.ComparisonOf;
import org.kaitei.query.comparison.Sides;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page that holds a sheet against itself. */
@Controller
public class ComparisonPages {

  private final Asking asking;

  public ComparisonPages(Asking asking) {
    this.asking = asking;
  }

  /** Without a beginning it asks for one. */
  @Requires(Right.READ)
  @GetMapping("/plans/{plan}/sheets/{year}/compare")
  ModelAndView compare(
      @PathVariable String plan,
      @PathVariable String year,
      @ModelAttribute Sides sides,
      Visit visit,
      Moment moment) {
    SheetId sheet = SheetAddress.of(plan, year);
    var whole = asking.ask(new OnePlan(sheet.plan(), moment));
    ComparisonDocument compared =
        given(sides.from()) || given(sides.fromEdition())
            ? asking.ask(ComparisonOf.asked(sheet, sides, moment))
            : null;
    return new ModelAndView(
        "comparison", "page", ComparisonPage.of(sheet, compared, whole, sides, visit));
  }

  private static boolean given(String parameter) {
    return parameter != null && !parameter.isBlank();
  }
}
