package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import org.kaitei.access.account.Claims;

class ProviderClaimsTest {

  private final ProviderClaims claims = new ProviderClaims("roles", "department");

  @Test
  void roles_department_and_name_are_where_they_were_said_to_be() {
    Claims told =
        claims.of(
            Map.of(
                "name", "佐藤 花子",
                "email", "sato@city.example",
                "roles", List.of("department-member", "EXPERT", "offline_access"),
                "department", "health"));

    assertThat(told.name()).isEqualTo("佐藤 花子");
    assertThat(told.address()).isEqualTo("sato@city.example");
    assertThat(told.roles()).containsExactlyInAnyOrder(Role.DEPARTMENT_MEMBER, Role.EXPERT);
    assertThat(told.department()).isEqualTo("health");
  }

  @Test
  void a_dot_leads_into_a_claim() {
    var keycloak = new ProviderClaims("realm_access.roles", "org.unit.id");

    Claims told =
        keycloak.of(
            Map.of(
                "realm_access", Map.of("roles", List.of("planner")),
                "org", Map.of("unit", Map.of("id", "water")),
                "preferred_username", "sato"));

    assertThat(told.roles()).containsExactly(Role.PLANNER);
    assertThat(told.department()).isEqualTo("water");
    assertThat(told.name()).isEqualTo("sato");
  }

  @Test
  void to_say_nothing_about_roles_is_not_to_say_that_there_are_none() {
    assertThat(claims.of(Map.of("sub", "1")).roles()).isNull();
    assertThat(claims.of(Map.of("roles", List.of("manager"))).roles()).isEmpty();
    assertThat(claims.of(Map.of("roles", "auditor")).roles()).containsExactly(Role.AUDITOR);
    assertThat(claims.of(Map.of("department", 7, "name", " ")))
        .isEqualTo(new Claims(null, null, null, null));
  }
}
