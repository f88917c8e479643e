package org.kaitei.achievement;

import org.kaitei.figure.Figure;

/** What an achievement is computed from. Any of them may be null or not measured. */
public record Inputs(Figure baseline, Figure actual, Figure target) {}
