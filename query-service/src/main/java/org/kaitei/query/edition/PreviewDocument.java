package org.kaitei.query.edition;

import java.time.Instant;
import java.util.List;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.edition.AchievementsDocument.Achieved;
import org.kaitei.query.question.Answer;

/**
 * What an indicator would achieve of the targets that stand.
 *
 * @param value a decimal; null when the text says no figure
 * @param unit of the value; null for as long as nobody has defined the indicator
 */
public record PreviewDocument(
    IndicatorId indicator,
    String component,
    Period period,
    String value,
    String unit,
    List<Achieved> targets,
    Instant asOf,
    long version)
    implements Answer {}
