package org.kaitei.access.signin;

import java.util.function.UnaryOperator;
import org.kaitei.access.token.Tokens;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Bearer tokens. One with two dots is a JWT, which ours never are, and is the identity provider's
 * to vouch for; all others are ours.
 */
public final class BearerTokens {

  private final Tokens tokens;
  private final UnaryOperator<Authentication> provider;

  /**
   * @param provider checks JWTs
   */
  public BearerTokens(Tokens tokens, UnaryOperator<Authentication> provider) {
    this.tokens = tokens;
    this.provider = provider;
  }

  public Authentication authenticate(Authentication shown) {
    String token = ((BearerTokenAuthenticationToken) shown).getToken();
    if (token.chars().filter(letter -> letter == '.').count() == 2) {
      return provider.apply(shown);
    }
    return tokens.subjectOf(token).map(SignedIn::new).orElseThrow(BearerTokens::notKnown);
  }

  /** Without an identity provider nobody vouches for a JWT. */
  public static Authentication refuse(Authentication shown) {
    throw notKnown();
  }

  static InvalidBearerTokenException notKnown() {
    return new InvalidBearerTokenException("not a token of an account here");
  }
}
