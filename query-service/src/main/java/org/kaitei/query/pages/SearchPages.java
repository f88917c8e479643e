package org.kaitei.query.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.search.SearchFor;
import org.kaitei.query.search.Subject.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a search. */
@Controller
public class SearchPages {

  private static final int LENGTH = 20;

  private final Asking asking;

  public SearchPages(Asking asking) {
    this.asking = asking;
  }

  @Requires(Right.READ)
  @GetMapping("/search")
  ModelAndView search(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String plan,
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) String after,
      Visit visit,
      Moment moment) {
    PlanId known = plan == null ? null : Asking.id("plan", plan, PlanId::new);
    var search = asking.ask(new SearchFor(q, known, kind, LENGTH, after, moment));
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("q", q);
    if (plan != null) {
      asked.put("plan", plan);
    }
    if (kind != null) {
      asked.put("kind", kind.name());
    }
    if (after != null) {
      asked.put("after", after);
    }
    var page = SearchPage.of(search, titles(new Moment(search.asOf())), visit.keeping(asked));
    return new ModelAndView("search", "page", page);
  }

  private Map<PlanId, String> titles(Moment then) {
    Map<PlanId, String> titles = new HashMap<>();
    asking.ask(new AllPlans(then)).plans().forEach(plan -> titles.put(plan.id(), plan.title()));
    return titles;
  }
}
