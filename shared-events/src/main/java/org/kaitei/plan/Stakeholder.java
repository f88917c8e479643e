package org.kaitei.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an initiative (ステークホルダー).
 *
 * @param role what is expected of them; null when it is not stated
 */
public record Stakeholder(String name, @Nullable String role) {}
