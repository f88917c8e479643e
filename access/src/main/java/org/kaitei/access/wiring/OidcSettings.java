package org.kaitei.access.wiring;

import org.jspecify.annotations.Nullable;
import org.kaitei.access.signin.IdentityProvider;
import org.kaitei.access.signin.ProviderClaims;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider that people sign in with.
 *
 * @param issuer as it names itself
 * @param discovery where the services reach its description, when that is not where browsers do
 * @param audience that tokens of programs have to be made out to
 * @param rolesClaim where it says what somebody's job is
 */
@ConfigurationProperties("kaitei.oidc")
record OidcSettings(
    String issuer,
    @Nullable String discovery,
    String clientId,
    String clientSecret,
    @DefaultValue("kaitei") String audience,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("department") String departmentClaim) {

  IdentityProvider.Known known() {
    String described =
        discovery == null || discovery.isBlank()
            ? issuer + "/.well-known/openid-configuration"
            : discovery;
    return new IdentityProvider.Known(issuer, described, clientId, clientSecret, audience);
  }

  ProviderClaims claims() {
    return new ProviderClaims(rolesClaim, departmentClaim);
  }
}
