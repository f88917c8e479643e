package org.kaitei.query.ledger;

import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** Asks how many events fit, and who can be looked for. */
public record LedgerHits(LedgerFilter filter, Moment moment) implements Question<HitsDocument> {

  @Override
  public LedgerHits at(Moment moment) {
    return new LedgerHits(filter, moment);
  }

  @Override
  public Class<HitsDocument> answer() {
    return HitsDocument.class;
  }
}
