package org.kaitei.sheet;

import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;

/**
 * A warning about a row that a department saw when it submitted, and what it said to it.
 *
 * @param component null for the whole indicator
 * @param code of the warning, such as {@code achievement-differs}
 * @param word why the figure is right nevertheless
 */
public record AcknowledgedWarning(
    String table,
    String no,
    @Nullable String component,
    IndicatorId indicator,
    String code,
    String word) {}
