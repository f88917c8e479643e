package org.kaitei.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a narrative tells of: an aspect (側面), or the synergy (相乗効果) from one aspect to another.
 *
 * @param section where it stands; null when the plan has no sections
 * @param to null for the aspect itself
 */
public record NarrativeKey(@Nullable SectionId section, Aspect from, @Nullable Aspect to) {}
