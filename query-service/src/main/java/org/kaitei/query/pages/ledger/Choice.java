package org.kaitei.query.pages.ledger;

/**
 * Something that can be looked for.
 *
 * @param chosen whether it is looked for
 */
public record Choice(String value, String text, boolean chosen) {}
