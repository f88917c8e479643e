package org.kaitei.query.edition;

import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/**
 * What an indicator would achieve if that were measured. Nothing is recorded.
 *
 * @param component null for the whole indicator
 * @param printed as somebody would write the figure
 */
public record PreviewOf(
    IndicatorId indicator, String component, Period period, String printed, Moment moment)
    implements Question<PreviewDocument> {

  @Override
  public PreviewOf at(Moment moment) {
    return new PreviewOf(indicator, component, period, printed, moment);
  }

  @Override
  public Class<PreviewDocument> answer() {
    return PreviewDocument.class;
  }
}
