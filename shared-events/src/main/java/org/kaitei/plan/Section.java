package org.kaitei.plan;

import org.jspecify.annotations.Nullable;

/**
 * A part of a plan (編), such as the whole plan (全体計画) or the model project (モデル事業).
 *
 * @param text null when it has none of its own
 * @param within the section that this one is a part of; null when it stands by itself
 */
public record Section(
    SectionId id, String title, @Nullable String text, @Nullable SectionId within) {}
