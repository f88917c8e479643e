package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.SignIn;
import org.kaitei.access.log.AccessLog;
import org.kaitei.ledger.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Signs somebody in with a name and a password, for the session of their browser. */
public final class SessionSignIn {

  private final SignIn accounts;
  private final Attempts attempts;
  private final AccessLog log;
  private final SessionAuthenticationStrategy newSession;
  private final SecurityContextRepository contexts;

  /**
   * @param newSession gives the session another id, so that nobody who knew the old one is signed
   *     in with it
   */
  public SessionSignIn(
      SignIn accounts,
      Attempts attempts,
      AccessLog log,
      SessionAuthenticationStrategy newSession,
      SecurityContextRepository contexts) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.log = log;
    this.newSession = newSession;
    this.contexts = contexts;
  }

  /**
   * @throws Refusal {@code sign-in-refused}, the same for a wrong name and a wrong password, or
   *     {@code too-many-attempts}
   */
  public void with(
      String name, String password, HttpServletRequest request, HttpServletResponse response) {
    count(name, request.getRemoteAddr());
    Account account = accounts.byPassword(name, password).orElseThrow(SessionSignIn::refused);
    attempts.succeeded(name, request.getRemoteAddr());
    remember(new SignedIn(account.subject()), request, response);
  }

  private static Refusal refused() {
    return new Refusal(Refusal.Kind.NOT_SIGNED_IN, "sign-in-refused", Map.of(), List.of());
  }

  private void count(String name, String address) {
    try {
      attempts.count(name, address);
    } catch (Refusal tooMany) {
      log.throttled("sign-in");
      throw tooMany;
    }
  }

  private void remember(
      Authentication shown, HttpServletRequest request, HttpServletResponse response) {
    newSession.onAuthentication(shown, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(shown);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
