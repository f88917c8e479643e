package org.kaitei.query.ledger;

import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** Asks for the event at a position. */
public record EventAt(long position, Moment moment) implements Question<EventDocument> {

  /**
   * @param position as it stands in an address
   * @throws Refusal {@code not-found} when it cannot be a position
   */
  public static EventAt of(String position, Moment moment) {
    if (!position.matches("[1-9]\\d{0,17}")) {
      throw Refusal.notFound("event", position);
    }
    return new EventAt(Long.parseLong(position), moment);
  }

  @Override
  public EventAt at(Moment moment) {
    return new EventAt(position, moment);
  }

  @Override
  public Class<EventDocument> answer() {
    return EventDocument.class;
  }
}
