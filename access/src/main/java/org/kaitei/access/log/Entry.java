package org.kaitei.access.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log. It holds subjects, never names, and nothing that was typed.
 *
 * @param subject who did it; null when that is not known
 * @param about whose account it concerns
 * @param call what was asked for
 * @param why for a refusal its code, for a change what changed
 */
public record Entry(
    long id,
    Instant at,
    Kind kind,
    @Nullable String subject,
    @Nullable String about,
    @Nullable String call,
    @Nullable String why) {}
