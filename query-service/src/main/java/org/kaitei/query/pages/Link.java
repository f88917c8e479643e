package org.kaitei.query.pages;

/**
 * Words that lead somewhere.
 *
 * @param href null when there is nothing for who is here
 */
public record Link(String text, String href) {}
