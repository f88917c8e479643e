package org.kaitei.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.access.Actor;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.Claims;
import org.kaitei.access.account.SignIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds, or makes, the account of whom the identity provider vouches for. */
public final class ProvidedPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

  /** A program shows its token with every request, and what it says seldom changes. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private static final int MOST_KEPT = 10_000;

  private record Told(String id, Claims claims) {}

  private final Cache<Told, String> known =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_KEPT).build();
  private final Accounts accounts;
  private final SignIn signIn;
  private final IdentityProvider provider;
  private final ProviderClaims claims;

  public ProvidedPeople(
      Accounts accounts, SignIn signIn, IdentityProvider provider, ProviderClaims claims) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.provider = provider;
    this.claims = claims;
  }

  /** Somebody who comes back from the provider with a browser. */
  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcIdToken token = request.getIdToken();
    return account(token.getSubject(), token.getClaims())
        .map(subject -> new Person(subject, token))
        .orElseThrow(() -> new OAuth2AuthenticationException("account-closed"));
  }

  /** A program that shows a token of the provider. */
  public Authentication ofToken(Authentication shown) {
    Jwt token = read(((BearerTokenAuthenticationToken) shown).getToken());
    return account(token.getSubject(), token.getClaims())
        .map(SignedIn::new)
        .orElseThrow(BearerTokens::notKnown);
  }

  private Jwt read(String token) {
    try {
      return provider.decoder().decode(token);
    } catch (BadJwtException notGood) {
      throw BearerTokens.notKnown();
    } catch (JwtException keysAway) {
      throw new ProviderAway("the provider's keys are away", keysAway);
    }
  }

  private Optional<String> account(String id, Map<String, Object> said) {
    Claims told = claims.of(said);
    String subject = known.get(new Told(id, told), this::account);
    return accounts.actor(subject).map(Actor::subject);
  }

  private String account(Told told) {
    return signIn.byIssuer(provider.issuer(), told.id(), told.claims()).subject();
  }

  /** Known by our subject; what the provider said beyond that is not kept. */
  private record Person(String subject, OidcIdToken token) implements OidcUser {

    @Override
    public String getName() {
      return subject;
    }

    @Override
    public OidcIdToken getIdToken() {
      return token;
    }

    @Override
    public OidcUserInfo getUserInfo() {
      return new OidcUserInfo(Map.of("sub", subject));
    }

    @Override
    public Map<String, Object> getClaims() {
      return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
      return token.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
      return List.of();
    }
  }
}
