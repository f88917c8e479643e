package org.kaitei.query.subscription;

import java.time.Instant;
import java.util.Set;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Question;
import org.kaitei.query.views.Lookups;
import org.kaitei.query.views.Tick;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions as of transactions, and notes what the answers were made of. */
final class Answering {

  private final Asking asking;
  private final JsonMapper json;

  Answering(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  /**
   * @param views the ids of the documents that it was made of, or would have been
   */
  record Answered(long version, Answer answer, Set<String> views) {}

  /**
   * @throws org.kaitei.ledger.Refusal when there is no answer
   */
  Answered at(Question<?> question, Tick tick) {
    Instant mark = tick.recordedAt();
    Lookups.Noted<? extends Answer> noted =
        Lookups.during(mark, () -> asking.askAsOf(mark, question));
    return new Answered(noted.answer().version(), noted.answer(), noted.views());
  }

  Told told(Answered answered, long previous) {
    byte[] document = json.writeValueAsBytes(answered.answer());
    return new Told(answered.version(), previous, document);
  }
}
