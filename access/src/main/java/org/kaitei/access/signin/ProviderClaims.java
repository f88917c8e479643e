package org.kaitei.access.signin;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Role;
import org.kaitei.access.account.Claims;

/**
 * Where an identity provider says what somebody's job is. A dot leads into a claim, as in {@code
 * realm_access.roles}.
 *
 * @param roles a list of words such as {@code department-member}; others are not for us
 */
public record ProviderClaims(String roles, String department) {

  Claims of(Map<String, Object> claims) {
    return new Claims(
        text(claims.getOrDefault("name", claims.get("preferred_username"))),
        text(claims.get("email")),
        rolesIn(found(claims, roles)),
        text(found(claims, department)));
  }

  private static @Nullable Object found(Map<String, Object> claims, String path) {
    Object found = claims;
    for (String step : path.split("\\.")) {
      found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
    }
    return found;
  }

  /** Null when the provider says nothing about roles, which is not the same as saying none. */
  private static @Nullable Set<Role> rolesIn(@Nullable Object said) {
    Stream<?> words =
        said instanceof Collection<?> several ? several.stream() : Stream.ofNullable(said);
    return said == null
        ? null
        : words.flatMap(word -> role(word.toString())).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Role> role(String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name));
  }

  private static @Nullable String text(@Nullable Object said) {
    return said instanceof String text && !text.isBlank() ? text : null;
  }
}
