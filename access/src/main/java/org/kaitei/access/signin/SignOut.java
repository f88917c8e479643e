package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Notes that somebody went; the session itself is ended by Spring Security. */
public final class SignOut implements LogoutHandler {

  private final AccessLog log;

  public SignOut(AccessLog log) {
    this.log = log;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication shown) {
    if (CurrentActor.isSomebody(shown)) {
      log.note(Kind.SIGNED_OUT, shown.getName(), "sign-out", null);
    }
  }
}
