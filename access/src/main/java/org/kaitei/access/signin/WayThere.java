package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Remembers, while somebody is at the identity provider, which page they wanted, and leads them
 * there when they are back.
 */
public final class WayThere
    implements AuthorizationRequestRepository<OAuth2AuthorizationRequest>,
        AuthenticationSuccessHandler {

  private static final String NEXT = "next";

  private final AccessLog log;
  private final HttpSessionOAuth2AuthorizationRequestRepository session =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  public WayThere(AccessLog log) {
    this.log = log;
  }

  @Override
  public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return session.loadAuthorizationRequest(request);
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
    String next = OwnPath.of(request.getParameter(NEXT)).path();
    session.saveAuthorizationRequest(
        OAuth2AuthorizationRequest.from(asked)
            .attributes(attributes -> attributes.put(NEXT, next))
            .build(),
        request,
        response);
  }

  @Override
  public OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest asked = session.removeAuthorizationRequest(request, response);
    if (asked != null) {
      request.setAttribute(NEXT, asked.getAttribute(NEXT));
    }
    return asked;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication shown)
      throws IOException {
    log.note(Kind.SIGNED_IN, shown.getName(), "sign-in", IdentityProvider.ID);
    response.sendRedirect(OwnPath.of((String) request.getAttribute(NEXT)).path());
  }
}
