package org.kaitei.query.sheet;

import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** Asks in which rows of which sheets an indicator stands. */
public record PlacesOf(IndicatorId indicator, Moment moment) implements Question<PlacesDocument> {

  @Override
  public PlacesOf at(Moment moment) {
    return new PlacesOf(indicator, moment);
  }

  @Override
  public Class<PlacesDocument> answer() {
    return PlacesDocument.class;
  }
}
