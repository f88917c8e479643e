package org.kaitei.access.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;

/**
 * Who can sign in, and what they may do then.
 *
 * @param subject the stable id under which the ledger knows them
 * @param name what is typed to sign in; null for those whom another issuer vouches for
 * @param department the id of the department that they belong to; null for none
 * @param issuer the identity provider that vouches for them; null for a local account
 */
public record Account(
    String subject,
    @Nullable String name,
    Set<Role> roles,
    @Nullable String department,
    @Nullable String issuer,
    boolean closed,
    Instant madeAt) {

  public Actor actor() {
    return new Actor(subject, roles, department);
  }
}
