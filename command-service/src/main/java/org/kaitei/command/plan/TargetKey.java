package org.kaitei.command.plan;

import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;

/**
 * Which target of a plan.
 *
 * @param component null for the whole indicator
 */
public record TargetKey(IndicatorId indicator, String component, Period period) {}
