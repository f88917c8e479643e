package org.kaitei.access.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Role;

/**
 * An account that is asked for.
 *
 * @param name what will be typed to sign in
 * @param password null to have one made
 * @param personName what the person is called; null when nobody need know
 */
public record NewAccount(
    String name,
    @Nullable String password,
    Set<Role> roles,
    @Nullable String department,
    @Nullable String personName,
    @Nullable String address) {}
