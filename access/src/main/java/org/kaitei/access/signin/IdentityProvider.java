package org.kaitei.access.signin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The organisation's provider of identities (OpenID Connect). What it says about itself is asked
 * for when somebody first needs it, so that Kaitei starts without it, and until then again each
 * time.
 */
public final class IdentityProvider {

  /** The name of the one provider in addresses. */
  public static final String ID = "oidc";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final ParameterizedTypeReference<Map<String, Object>> JSON =
      new ParameterizedTypeReference<>() {};

  /**
   * @param issuer as it stands in what it signs, and where browsers find it
   * @param discovery where this service finds what the issuer says about itself
   * @param audience that tokens of programs have to be made out to
   */
  public record Known(
      String issuer, String discovery, String clientId, String clientSecret, String audience) {}

  private record Described(ClientRegistration registration, JwtDecoder decoder) {}

  private final Known known;
  private final AtomicReference<@Nullable Described> described = new AtomicReference<>();

  public IdentityProvider(Known known) {
    this.known = known;
  }

  /** How people are sent there and come back, with proof keys (PKCE). */
  public ClientRegistration registration() {
    return described().registration();
  }

  /**
   * Reads tokens that programs show: signed by the provider, made out to us, and not expired. Other
   * types than those of access tokens, such as that of a log-out, are refused.
   */
  public JwtDecoder decoder() {
    return token -> described().decoder().decode(token);
  }

  String issuer() {
    return known.issuer();
  }

  private Described described() {
    Described before = described.get();
    if (before != null) {
      return before;
    }
    Described now = describe(metadata());
    described.set(now);
    return now;
  }

  private Map<String, Object> metadata() {
    var http = new JdkClientHttpRequestFactory();
    http.setReadTimeout(PATIENCE);
    try {
      Map<String, Object> said =
          RestClient.builder()
              .requestFactory(http)
              .build()
              .get()
              .uri(known.discovery())
              .retrieve()
              .body(JSON);
      if (said != null && known.issuer().equals(said.get("issuer"))) {
        return said;
      }
    } catch (RestClientException away) {
      throw new ProviderAway("the identity provider is away", away);
    }
    throw new ProviderAway(known.discovery() + " does not describe " + known.issuer());
  }

  private Described describe(Map<String, Object> metadata) {
    ClientRegistration registration =
        ClientRegistrations.fromOidcConfiguration(metadata)
            .registrationId(ID)
            .clientId(known.clientId())
            .clientSecret(known.clientSecret())
            .clientSettings(
                ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
            .redirectUri("{baseUrl}/sign-in/{registrationId}")
            .scope("openid", "profile", "email")
            .build();
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(registration.getProviderDetails().getJwkSetUri()).build();
    var type = new JwtTypeValidator("JWT", "at+jwt");
    type.setAllowEmpty(true);
    decoder.setJwtValidator(
        JwtValidators.createDefaultWithValidators(
            type,
            new JwtIssuerValidator(known.issuer()),
            new JwtAudienceValidator(known.audience())));
    return new Described(registration, decoder);
  }
}
