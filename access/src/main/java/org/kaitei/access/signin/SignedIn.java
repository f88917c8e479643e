package org.kaitei.access.signin;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody who has shown who they are. Only the subject is kept: rights are looked up each time.
 */
final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final String subject;

  SignedIn(String subject) {
    super(List.of());
    this.subject = subject;
    super.setAuthenticated(true);
  }

  @Override
  public String getPrincipal() {
    return subject;
  }

  /** What they showed is not kept. */
  @Override
  public String getCredentials() {
    return "";
  }
}
