package org.kaitei.access.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Role;

/**
 * What an identity provider says of somebody.
 *
 * @param name what they are called
 * @param address where they are written to
 * @param roles null when the provider does not say, so that the administrator does
 * @param department null as the roles are
 */
public record Claims(
    @Nullable String name,
    @Nullable String address,
    @Nullable Set<Role> roles,
    @Nullable String department) {}
