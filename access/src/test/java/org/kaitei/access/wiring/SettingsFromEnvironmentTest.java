package org.kaitei.access.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.access.signin.ProviderClaims;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What docker-compose.yml sets in the environment reaches the settings. */
class SettingsFromEnvironmentTest {

  @Test
  void the_provider_is_named_in_the_environment() {
    OidcSettings settings =
        bound(Map.of("KAITEI_OIDC_DISCOVERY", "http://keycloak:8080/described"));

    assertThat(settings.known().issuer()).isEqualTo("https://login.example/realms/kaitei");
    assertThat(settings.known().discovery()).isEqualTo("http://keycloak:8080/described");
    assertThat(settings.known().clientId()).isEqualTo("kaitei-pages");
    assertThat(settings.known().clientSecret()).isEqualTo("of-the-client");
    assertThat(settings.known().audience()).isEqualTo("kaitei");
    assertThat(settings.claims()).isEqualTo(new ProviderClaims("roles", "department"));
  }

  @Test
  void a_provider_describes_itself_under_its_issuer_unless_told_otherwise() {
    assertThat(bound(Map.of("KAITEI_OIDC_DISCOVERY", "")).known().discovery())
        .isEqualTo("https://login.example/realms/kaitei/.well-known/openid-configuration");
  }

  @Test
  void roles_and_department_may_stand_elsewhere() {
    OidcSettings settings =
        bound(
            Map.of(
                "KAITEI_OIDC_ROLES_CLAIM", "realm_access.roles",
                "KAITEI_OIDC_DEPARTMENT_CLAIM", "unit"));

    assertThat(settings.claims()).isEqualTo(new ProviderClaims("realm_access.roles", "unit"));
  }

  @Test
  void how_long_and_how_often_is_said_in_the_environment_too() {
    SignInSettings settings =
        bound(
            "kaitei.sign-in",
            SignInSettings.class,
            Map.of(
                "KAITEI_SIGN_IN_IDLE", "5m",
                "KAITEI_SIGN_IN_LONGEST", "1h",
                "KAITEI_SIGN_IN_FAILURES_OF_NAME", "4",
                "KAITEI_SIGN_IN_FAILURES_OF_ADDRESS", "40",
                "KAITEI_SIGN_IN_WINDOW", "10m"));

    assertThat(settings)
        .isEqualTo(
            new SignInSettings(
                Duration.ofMinutes(5), Duration.ofHours(1), 4, 40, Duration.ofMinutes(10)));
  }

  private static OidcSettings bound(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(more);
    all.put("KAITEI_OIDC_ISSUER", "https://login.example/realms/kaitei");
    all.put("KAITEI_OIDC_CLIENT_ID", "kaitei-pages");
    all.put("KAITEI_OIDC_CLIENT_SECRET", "of-the-client");
    return bound("kaitei.oidc", OidcSettings.class, all);
  }

  private static <T> T bound(String prefix, Class<T> type, Map<String, Object> all) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", all));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bind(prefix, type).get();
  }
}
