package org.kaitei.query.pages.programs;

import jakarta.servlet.http.HttpServletRequest;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.description.Description;
import org.kaitei.query.pages.Visit;
import org.kaitei.web.ProblemTypes;
import org.kaitei.web.ProblemWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All calls on one page, for who writes a program: what the OpenAPI document says, to be read. */
@Controller
public class CallsPages {

  static final String ADDRESS = "/api";

  private final Description description;
  private final ProblemWords words;
  private final ProblemTypes problems = ProblemTypes.known();

  public CallsPages(Description description, ProblemWords words) {
    this.description = description;
    this.words = words;
  }

  @Requires(Right.SIGN_IN)
  @GetMapping(ADDRESS)
  ModelAndView calls(Visit visit, HttpServletRequest request) {
    var said = description.in(visit.words().locale(), request);
    return new ModelAndView("calls", "page", CallsPage.of(said, problems, words, visit));
  }
}
