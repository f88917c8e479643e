package org.kaitei.access.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the example realm holds; KeycloakIT signs in with it. */
class ExampleRealmTest {

  private final JsonNode realm =
      new JsonMapper().readTree(Path.of("../keycloak/kaitei-realm.json").toFile());

  @Test
  void it_knows_every_role_and_no_other() {
    List<String> roles =
        Arrays.stream(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    assertThat(realm.at("/roles/realm").findValuesAsString("name"))
        .containsExactlyInAnyOrderElementsOf(roles);
  }

  @Test
  void it_holds_no_secret() {
    assertThat(realm.findValuesAsString("secret")).isNotEmpty().allMatch(s -> s.startsWith("${"));
    assertThat(realm.at("/users").findValuesAsString("value"))
        .isNotEmpty()
        .allMatch(password -> password.startsWith("${"));
  }
}
