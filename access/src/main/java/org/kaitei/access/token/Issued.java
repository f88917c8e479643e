package org.kaitei.access.token;

/**
 * A token that was made.
 *
 * @param value what the program sends; it is kept nowhere
 */
public record Issued(Token token, String value) {}
