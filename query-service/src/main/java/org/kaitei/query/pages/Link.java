package org.kaitei.query.pages;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
