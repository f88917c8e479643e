package org.kaitei.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said a command, for which department, and when they said it (not when it was recorded).
 *
 * @param subject a stable id of a person or program, never a name
 * @param department null when the subject acts for none
 */
public record SubmittedBy(String subject, @Nullable String department, Instant submittedAt) {}
