package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.form.RefusalWords;
import org.kaitei.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Problems of pages, and addresses where nothing is, as a page for browsers. Who does not ask for
 * HTML by name gets the problem document that the API gives.
 */
public final class PageProblems implements HandlerExceptionResolver, Ordered {

  private static final Logger log = LoggerFactory.getLogger(PageProblems.class);

  /** What is not found and said more of than that it is not recorded. */
  private static final Set<String> HAS_WORDS =
      Set.of("department-not-found", "not-there-yet", "recorder-not-found", "table-not-found");

  private final Problems problems;
  private final RefusalWords refusals;
  private final VisitResolver visits;

  public PageProblems(Problems problems, RefusalWords refusals, VisitResolver visits) {
    this.problems = problems;
    this.refusals = refusals;
    this.visits = visits;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception problem) {
    boolean ours = PageHeaders.isPage(handler) || problem instanceof NoResourceFoundException;
    if (!ours || !asksForHtml(request)) {
      return null;
    }
    PageHeaders.writeTo(response);
    Visit visit = visits.visit(request);
    ProblemPage page = page(problems.asRefusal(problem), visit);
    ModelAndView shown = new ModelAndView("problem", "page", page);
    shown.setStatus(HttpStatus.valueOf(page.status()));
    return shown;
  }

  private ProblemPage page(Exception problem, Visit visit) {
    Words words = visit.words();
    if (problem instanceof Refusal refusal) {
      ProblemDetail said = problems.problem(refusal, words.locale());
      String detail =
          refusal.kind() == Refusal.Kind.NOT_FOUND && !HAS_WORDS.contains(refusal.code())
              ? words.say("problem.not-recorded", refusal.facts().get("id"))
              : refusals.detail(refusal.code(), refusal.facts(), words.locale());
      String title = refusals.title(refusal.code(), words.locale());
      return page(said.getStatus(), title, detail, visit);
    }
    if (problem instanceof NoResourceFoundException) {
      return page(404, words.say("problem.404"), words.say("problem.404.detail"), visit);
    }
    log.error("a page failed", problem);
    return page(500, words.say("problem.500"), words.say("problem.500.detail"), visit);
  }

  private static ProblemPage page(int status, String title, String detail, Visit visit) {
    return new ProblemPage(Frame.bare(visit, title), status, detail);
  }

  private static boolean asksForHtml(HttpServletRequest request) {
    try {
      return acceptedTypes(request).stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    } catch (IllegalArgumentException notMediaTypes) {
      return false;
    }
  }

  private static List<MediaType> acceptedTypes(HttpServletRequest request) {
    return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
  }
}
