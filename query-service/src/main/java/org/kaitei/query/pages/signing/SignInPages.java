package org.kaitei.query.pages.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.signin.IdentityProvider;
import org.kaitei.access.signin.OwnPath;
import org.kaitei.access.signin.SessionSignIn;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a browser. Signing out, and the way to an identity provider, need no page. */
@Controller
public class SignInPages {

  private final SessionSignIn signIn;
  private final ObjectProvider<IdentityProvider> provider;
  private final Problems problems;

  public SignInPages(
      SessionSignIn signIn, ObjectProvider<IdentityProvider> provider, Problems problems) {
    this.signIn = signIn;
    this.provider = provider;
    this.problems = problems;
  }

  @GetMapping("/sign-in")
  @Requires(Right.SIGN_IN)
  ModelAndView form(@RequestParam(required = false) String next, Visit visit) {
    OwnPath wanted = OwnPath.of(next);
    return visit.actor().isSignedIn()
        ? FormAnswer.to(wanted.path())
        : page(wanted, "", null, visit);
  }

  @PostMapping("/sign-in")
  @Requires(Right.SIGN_IN)
  ModelAndView signIn(
      Form form, Visit visit, HttpServletRequest request, HttpServletResponse response) {
    OwnPath wanted = OwnPath.of(form.text("next"));
    try {
      signIn.with(form.raw("name"), form.raw("password"), request, response);
      return FormAnswer.to(wanted.path());
    } catch (Refusal refusal) {
      ProblemDetail trouble = problems.problem(refusal, visit.words().locale());
      if (refusal.facts().get("retryAfter") instanceof Number seconds) {
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
      }
      if (refusal.kind() == Refusal.Kind.NOT_SIGNED_IN) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      }
      ModelAndView again = page(wanted, form.raw("name"), trouble, visit);
      again.setStatus(HttpStatus.valueOf(trouble.getStatus()));
      return again;
    }
  }

  private ModelAndView page(OwnPath next, String name, ProblemDetail trouble, Visit visit) {
    Map<String, String> there = Map.of("next", next.path());
    Visit here = visit.keeping(there);
    String elsewhere =
        provider.getIfAvailable() == null
            ? null
            : visit.to("/sign-in/with/" + IdentityProvider.ID, there);
    return new ModelAndView(
        "sign-in",
        "page",
        new SignInPage(
            Frame.bare(here, visit.words().say("sign-in")),
            visit.to("/sign-in"),
            next.path(),
            name,
            elsewhere,
            trouble));
  }
}
