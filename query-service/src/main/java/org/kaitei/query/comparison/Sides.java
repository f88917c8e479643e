package org.kaitei.query.comparison;

/**
 * The two sides of a comparison as an address names them; null or empty for what it leaves open.
 *
 * @param from a time as {@code asOf} takes it; likewise {@code to}
 * @param fromEdition the number of an edition; likewise {@code toEdition}
 */
public record Sides(String from, String fromEdition, String to, String toEdition) {}
