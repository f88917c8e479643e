package org.kaitei.access.signin;

import org.springframework.security.core.AuthenticationException;

/** Who somebody is cannot be said just now, which is not their fault. */
final class ProviderAway extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  ProviderAway(String what) {
    super(what);
  }

  ProviderAway(String what, Exception why) {
    super(what, why);
  }
}
