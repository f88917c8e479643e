package org.kaitei.command.indicator;

import org.kaitei.figure.Period;

/**
 * Which figure of an indicator.
 *
 * @param component null for the whole indicator
 */
record FigureKey(String component, Period period) {}
