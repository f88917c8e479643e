package org.kaitei.query.views;

import org.jspecify.annotations.Nullable;

/**
 * How far the views were folded.
 *
 * @param begun changes whenever they begin anew, and with it all that was ever read from them; null
 *     while they have not begun
 */
public record Reached(Place place, @Nullable String begun) {}
