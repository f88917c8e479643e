package org.kaitei.query.pages.programs;

import java.util.List;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.problem.ProblemTypeDocument;
import org.kaitei.web.ProblemType;
import org.kaitei.web.ProblemTypes;
import org.kaitei.web.ProblemWords;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What each problem means, for who writes the program that was told it. */
@Controller
public class ProblemPages {

  private final ProblemWords words;
  private final ProblemTypes types = ProblemTypes.known();

  public ProblemPages(ProblemWords words) {
    this.words = words;
  }

  @Requires(Right.SIGN_IN)
  @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView all(Visit visit) {
    Frame frame = Frame.bare(visit, visit.words().say("problems"));
    return new ModelAndView(
        "problem-types",
        "page",
        new ProblemTypesPage(frame, types.all().stream().map(type -> shown(type, visit)).toList()));
  }

  @Requires(Right.SIGN_IN)
  @GetMapping(path = "/problems/{code}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView one(@PathVariable String code, Visit visit) {
    ProblemTypePage shown =
        types
            .of(code)
            .map(type -> shown(type, visit))
            .orElseThrow(() -> Refusal.notFound("problem", code));
    return new ModelAndView("problem-type", "page", shown);
  }

  private ProblemTypePage shown(ProblemType type, Visit visit) {
    var document = ProblemTypeDocument.of(type, words, visit.words().locale());
    Link above = new Link(visit.words().say("problems"), visit.to("/problems"));
    Frame frame = Frame.bare(visit, document.title(), List.of(Frame.home(visit), above));
    return ProblemTypePage.of(document, frame, visit);
  }
}
