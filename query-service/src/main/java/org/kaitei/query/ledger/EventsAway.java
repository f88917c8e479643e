package org.kaitei.query.ledger;

/** The topic does not give the stored events now: it is away, or is still being filled again. */
final class EventsAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventsAway(String message) {
    super(message);
  }
}
