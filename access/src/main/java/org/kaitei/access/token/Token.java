package org.kaitei.access.token;

import java.time.Instant;
import java.util.UUID;

/**
 * A program's way in, without what it sends.
 *
 * @param label what it is for, in its owner's words
 */
public record Token(UUID id, String label, Instant madeAt, Instant expiresAt) {}
